package dev.rapporteur.render.tree;

import com.google.common.collect.ImmutableList;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Writes one tree in each of the forms for people. */
public final class Forms {

  private static final ImmutableList<Extension> EXTENSIONS =
      ImmutableList.of(TablesExtension.create());

  private static final MarkdownRenderer MARKDOWN =
      MarkdownRenderer.builder()
          .nodeRendererFactory(new MarkdownText.Factory())
          .extensions(EXTENSIONS)
          .build();

  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).extensions(EXTENSIONS).build();

  private Forms() {}

  /** The tree as CommonMark with GitHub's tables. */
  public static String markdown(Node tree) {
    return MARKDOWN.render(tree);
  }

  /** The tree as a piece of HTML, to be set into a page. */
  public static String html(Node tree) {
    return HTML.render(tree);
  }

  /** The tree as text of 80 columns, without any markup. */
  public static String text(Node tree) {
    PlainText text = new PlainText();
    tree.accept(text);
    return text.toString();
  }
}
