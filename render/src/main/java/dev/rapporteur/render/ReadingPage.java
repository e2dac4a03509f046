package dev.rapporteur.render;

import static com.google.common.base.Preconditions.checkArgument;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.html.CoveragePage;
import java.io.IOException;

/**
 * The report and what was read from it side by side, as one HTML file that needs nothing beside
 * itself. What was said is highlighted in the report by what saying it does; a number behind it
 * leads to its card, and back. Pointing at one lights up the other.
 *
 * <pre>{@code
 * String page = ReadingPage.standard().render(coverage, text);
 * }</pre>
 *
 * <p>Each place that a record stands at is a target for links: {@code page.html#at-1234-1300}, in
 * UTF-16 code units, as summaries with links have it.
 */
public final class ReadingPage {

  private static final ReadingPage STANDARD = new ReadingPage(DateStyle.DAY_FIRST);

  private final DateStyle dates;

  private ReadingPage(DateStyle dates) {
    this.dates = dates;
  }

  /** Pages with dates such as {@code 1 November 2025}. */
  public static ReadingPage standard() {
    return STANDARD;
  }

  /** Pages with dates of this style. */
  public static ReadingPage of(DateStyle dates) {
    return new ReadingPage(dates);
  }

  /**
   * The page of one report.
   *
   * @throws IllegalArgumentException if {@code text} is not the text that the coverage was read
   *     from
   */
  public String render(SummitCoverage coverage, String text) {
    checkArgument(
        coverage.source().matches(text),
        "this is not the text of %s: its length or SHA-256 digest differs",
        coverage.source());
    return new CoveragePage(coverage, text, dates.days()).html();
  }

  /** A renderer of pages for coverages that were read from this text. */
  public Renderer over(String text) {
    return (coverage, out) -> render(coverage, text, out);
  }

  /**
   * Writes the page of one report to {@code out}, which stays open.
   *
   * @throws IllegalArgumentException if {@code text} is not the text that the coverage was read
   *     from
   * @throws IOException if {@code out} throws it
   */
  public void render(SummitCoverage coverage, String text, Appendable out) throws IOException {
    out.append(render(coverage, text));
  }
}
