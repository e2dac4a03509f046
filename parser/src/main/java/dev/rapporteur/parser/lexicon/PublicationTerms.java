package dev.rapporteur.parser.lexicon;

import java.util.Optional;

/** What stands in publication lines and over headlines beside dates and names. */
public final class PublicationTerms {

  /** What a term of a publication line does there. */
  public enum Kind {
    /** Says what a date or a name means: {@code Published}, {@code Source}. */
    LABEL,
    /** Is followed by somebody who is no reporter: {@code Editor}. */
    EDITOR,
    /** Opens the name of an office that issues statements: {@code Ministry of}. */
    ISSUER,
    /** Opens a note to editors: {@code (ATTN}. */
    ADVISORY
  }

  private final Terms<Kind> terms;

  private PublicationTerms(Terms<Kind> terms) {
    this.terms = terms;
  }

  /** The terms that come with the library. */
  public static PublicationTerms standard() {
    return new PublicationTerms(Terms.read("publication.txt", Kind.class, true));
  }

  /** These terms and one more. */
  public PublicationTerms with(Kind kind, String term) {
    return new PublicationTerms(terms.with(kind, term));
  }

  /** The longest term of this kind that stands in {@code text} from {@code start} on. */
  public Optional<Match<String>> at(Kind kind, String text, int start) {
    return terms.at(kind, text, start);
  }
}
