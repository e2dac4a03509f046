package dev.rapporteur.render.html;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * What every page has around it: the head with its style, and the policy that lets no other style
 * or script run, loads nothing and sends nothing.
 */
final class Shell {

  private static final String STYLE = read("page.css");
  private static final String SCRIPT = read("page.js");

  /**
   * Content Security Policy: a hash source lets an inline script or style run if the digest of its
   * text is the one given.
   */
  private static final String POLICY =
      "default-src 'none'; style-src '"
          + digest(STYLE)
          + "'; script-src '"
          + digest(SCRIPT)
          + "'; base-uri 'none'; form-action 'none'";

  private Shell() {}

  /** An empty page of this title. */
  static Document page(String title) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    page.prependChild(new DocumentType("html", "", ""));
    page.expectFirst("html").attr("lang", "en");
    Element head = page.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", POLICY);
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
    head.appendElement("title").text(title);
    head.appendElement("style").appendChild(new DataNode(STYLE));
    return page;
  }

  /** The page with the script that lights up what belongs together. */
  static String withScript(Document page) {
    page.body().appendElement("script").appendChild(new DataNode(SCRIPT));
    return written(page);
  }

  static String written(Document page) {
    return page.outerHtml() + "\n";
  }

  private static String digest(String text) {
    byte[] hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
    return "sha256-" + BaseEncoding.base64().encode(hash);
  }

  private static String read(String file) {
    try (InputStream in = checkNotNull(Shell.class.getResourceAsStream(file), "no %s", file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar cannot be read", e);
    }
  }
}
