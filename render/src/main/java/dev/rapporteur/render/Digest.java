package dev.rapporteur.render;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.digest.DigestDocument;
import dev.rapporteur.render.html.DigestPage;
import dev.rapporteur.render.tree.Forms;

/**
 * What many reports say together: commitments by their deadlines, one meeting as several reports
 * have it, and who said what on a theme over time.
 *
 * <pre>{@code
 * Digest digest = Digest.of(coverages);
 * String markdown = digest.markdown();
 * String page = digest.page();
 * }</pre>
 *
 * <p>Reports of one meeting are known by its series, year and edition. What each says stays its
 * own: nothing is merged, and nothing is held to be true because two report it.
 */
public final class Digest {

  private final ImmutableList<SummitCoverage> coverages;
  private final DateStyle dates;

  private Digest(ImmutableList<SummitCoverage> coverages, DateStyle dates) {
    this.coverages = coverages;
    this.dates = dates;
  }

  /** The digest of these reports, which may come in any order. */
  public static Digest of(Iterable<SummitCoverage> coverages) {
    return new Digest(ImmutableList.copyOf(coverages), DateStyle.DAY_FIRST);
  }

  /** This digest with dates of another style. */
  public Digest withDates(DateStyle other) {
    return new Digest(coverages, other);
  }

  /** As CommonMark with GitHub's tables. */
  public String markdown() {
    return Forms.markdown(document().tree());
  }

  /** As text of 80 columns, without any markup. */
  public String text() {
    return Forms.text(document().tree());
  }

  /** As a piece of HTML, to be set into a page of one's own. */
  public String html() {
    return Forms.html(document().tree());
  }

  /** As one HTML file that needs nothing beside itself, with a timeline of the commitments. */
  public String page() {
    return new DigestPage(document(), dates.days()).html();
  }

  private DigestDocument document() {
    return new DigestDocument(coverages, dates.days());
  }
}
