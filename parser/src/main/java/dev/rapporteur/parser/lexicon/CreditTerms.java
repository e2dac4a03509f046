package dev.rapporteur.parser.lexicon;

import java.util.Optional;

/** What stands in photo credits beside names: {@code Photo by}, {@code Handout}, {@code via}. */
public final class CreditTerms {

  /** What a term of a credit does there. */
  public enum Kind {
    /** Opens a credit: {@code Photo}, {@code Image}. */
    LABEL,
    /** Says what kind of photo it is, and names nobody: {@code Handout}. */
    NOTE,
    /** Joins who took a photo to who sent it: {@code via}. */
    VIA,
    /** Shows a name to be that of an organization: {@code University}. */
    BODY
  }

  private final Terms<Kind> terms;

  private CreditTerms(Terms<Kind> terms) {
    this.terms = terms;
  }

  /** The terms that come with the library. */
  public static CreditTerms standard() {
    return new CreditTerms(Terms.read("credits.txt", Kind.class, true));
  }

  /** These terms and one more. */
  public CreditTerms with(Kind kind, String term) {
    return new CreditTerms(terms.with(kind, term));
  }

  /** The longest term of this kind that stands in {@code text} from {@code start} on. */
  public Optional<Match<String>> at(Kind kind, String text, int start) {
    return terms.at(kind, text, start);
  }
}
