package dev.rapporteur.parser.entry;

import java.util.Optional;

/**
 * A word, or words, for what somebody is.
 *
 * @param title the words in lower case: {@code prime minister}
 * @param kind how they stand by a name
 * @param gender the gender that they tell, where they do: {@code chairwoman}
 */
public record Office(String title, Kind kind, Optional<Gender> gender) {

  /** How the word stands by a name. */
  public enum Kind {
    /** An office or a title, before a name or after it: {@code President}. */
    OFFICE,
    /** A form of address, which tells no office: {@code Mr.}. */
    HONORIFIC,
    /** A form of address that belongs to a name of one word: {@code Lord}. */
    PEER,
    /** What somebody does or is to others, without an office: {@code economist}, {@code widow}. */
    PERSON,
    /** What stands before an office and belongs to it: {@code deputy}. */
    MODIFIER,
    /** Says that an office is held for the time being: {@code interim}. */
    ACTING,
    /** Says that an office is about to be left: {@code outgoing}. */
    OUTGOING,
    /** Says that an office is about to be taken: {@code designate}, {@code elect}. */
    INCOMING,
    /** Says that an office is held no longer: {@code former}, {@code late}. */
    FORMER
  }

  /** The genders that titles tell. */
  public enum Gender {
    /** Of a king. */
    MALE,
    /** Of a queen. */
    FEMALE
  }
}
