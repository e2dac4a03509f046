package dev.rapporteur.parser.lexicon;

import java.util.Optional;

/** What follows the text of a report: end marks, editors, copyright, related stories. */
public final class TrailerTerms {

  /** What a term of a trailer does there. */
  public enum Kind {
    /** Says that the report is over, or goes on elsewhere: {@code (END)}. */
    END,
    /** Opens a line that is no text: {@code (Editing by}. */
    LINE,
    /** Opens a part of which nothing is text any more: {@code Related stories}. */
    SECTION,
    /** Stands somewhere in a line that is no text: {@code contributed to this report}. */
    INSIDE
  }

  private final Terms<Kind> terms;

  private TrailerTerms(Terms<Kind> terms) {
    this.terms = terms;
  }

  /** The terms that come with the library. */
  public static TrailerTerms standard() {
    return new TrailerTerms(Terms.read("trailers.txt", Kind.class, false));
  }

  /** These terms and one more. */
  public TrailerTerms with(Kind kind, String term) {
    return new TrailerTerms(terms.with(kind, term));
  }

  /** The longest term of this kind that stands in {@code text} from {@code start} on. */
  public Optional<Match<String>> at(Kind kind, String text, int start) {
    return terms.at(kind, text, start);
  }
}
