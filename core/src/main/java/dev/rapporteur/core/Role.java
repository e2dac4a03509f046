package dev.rapporteur.core;

/**
 * An office or a description of a person, as the report prints it at one place. A person may have
 * several in one report: {@code outgoing Prime Minister}, later {@code former Prime Minister}.
 *
 * @param title the words: {@code former Prime Minister}
 * @param tenure whether the person holds it, as those words tell
 */
public record Role(Excerpt title, Tenure tenure) {

  /** How a person stands to an office. */
  public enum Tenure {
    /** Holds it; nothing in the words says otherwise. */
    HELD,
    /** Holds it for the time being: {@code acting}, {@code interim}. */
    ACTING,
    /** Is about to leave it: {@code outgoing}. */
    OUTGOING,
    /** Is about to take it: {@code incoming}, {@code designate}, {@code -elect}. */
    INCOMING,
    /** Held it: {@code former}, {@code late}, {@code ex-}. */
    FORMER
  }
}
