package dev.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report with what was read from it beside it, judged by parsing the page again. */
class ReadingPageTest {

  private static final Document PAGE =
      Jsoup.parse(ReadingPage.standard().render(Coverages.speech(), Coverages.SPEECH_TEXT));

  @Test
  void highlightsWhatWasSaidByWhatSayingItDoes() {
    assertThat(PAGE.select("article mark.commitment").eachText())
        .containsExactly("Ilmaria will open 12 gauges by the end of 2027");
    assertThat(PAGE.select("h1 mark.call").eachText()).containsExactly("to share their gauges");
  }

  @Test
  void leadsFromEachHighlightToItsCardAndBack() {
    Element number = PAGE.expectFirst("article mark.commitment + a.ref");
    Element card = PAGE.expectFirst(number.attr("href"));
    assertThat(card.text()).contains("Ilmaria will open 12 gauges by the end of 2027, Duval said.");
    assertThat(card.expectFirst("a.number").attr("href")).isEqualTo("#" + number.id());
    assertThat(card.attr("data-part"))
        .isEqualTo(PAGE.expectFirst("article mark.commitment").attr("data-part"));
  }

  @Test
  void cutsMarksThatLieInEachOther() {
    Element body = PAGE.expectFirst("mark.position span, mark.position");
    assertThat(body.attr("data-part")).startsWith("s7");
    assertThat(PAGE.select("[data-part='o1 s7']").text()).isEqualTo("Lake Union");
  }

  @Test
  void holdsTheWholeReport() {
    Document page = PAGE.clone();
    page.select("a.ref").remove();
    String shown = page.expectFirst("h1").wholeText() + page.expectFirst("article").wholeText();
    assertThat(letters(shown)).hasSameSizeAs(letters(Coverages.SPEECH_TEXT));
  }

  @Test
  void tellsWhoUndertakesWhatByWhen() {
    assertThat(PAGE.expectFirst("[aria-labelledby=commitments]").text())
        .contains("Ilmaria", "open 12 gauges", "until 31 December 2027", "Anna Duval", "passed");
  }

  @Test
  void isATargetForTheLinksOfASummary() {
    RenderOptions links = RenderOptions.standard().withReferences(References.LINKS);
    Document summary = Jsoup.parse(HtmlRenderer.of(links).render(Coverages.speech()));
    assertThat(summary.select("a[href]"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(PAGE.select(link.attr("href"))).hasSize(1));
  }

  @Test
  void letsOnlyItsOwnStyleAndScriptRun() {
    String policy = PAGE.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("style-src '" + digest(PAGE.expectFirst("style")) + "'")
        .contains("script-src '" + digest(PAGE.expectFirst("script")) + "'");
    assertThat(PAGE.select("link, img, iframe, [src], [style], [onclick]")).isEmpty();
  }

  @Test
  void refusesAnotherText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadingPage.standard().render(Coverages.speech(), "another"))
        .withMessageContaining("this is not the text");
  }

  @Test
  void showsAReportInWhichNothingWasFound() {
    Document page = Jsoup.parse(ReadingPage.standard().render(Coverages.empty(), ""));
    assertThat(page.expectFirst("h1").text()).isEqualTo("Report without a headline");
    assertThat(page.select(".notes section")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "&lt;b&gt;",
        "<!--",
        "]]>",
        "a\u0000b",
        "\uFFFFab",
        "\u202eabc",
        "\ud83d\ude00"
      })
  void showsHostileWordsAsWords(String words) {
    check(words);
  }

  /** The text of a hostile coverage is its words, time after time; marks overlap at will. */
  static void check(String words) {
    Hostile hostile = new Hostile(words);
    String text = hostile.text();
    Document page = Jsoup.parse(ReadingPage.standard().render(hostile.coverage(), text));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, [onerror]")).isEmpty();
    page.select("a.ref").remove();
    assertThat(letters(page.expectFirst("article").wholeText()))
        .isEqualTo(letters(text).replaceAll("[\u0000\uFFFF]", "\uFFFD"));
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  private static String letters(String text) {
    return CharMatcher.whitespace().removeFrom(text);
  }

  private static String digest(Element inline) {
    byte[] hash = Hashing.sha256().hashString(inline.data(), StandardCharsets.UTF_8).asBytes();
    return "sha256-" + BaseEncoding.base64().encode(hash);
  }
}
