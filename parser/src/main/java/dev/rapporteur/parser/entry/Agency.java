package dev.rapporteur.parser.entry;

import com.google.common.collect.ImmutableList;

/**
 * Who sends out reports or photos.
 *
 * @param kind what it does with them
 * @param name its name, in the form in which a dateline has it: {@code AP}
 * @param forms further forms in which it is printed: {@code The Associated Press}
 */
public record Agency(Kind kind, String name, ImmutableList<String> forms) {

  /** What an agency does. */
  public enum Kind {
    /** Writes reports for others to print. */
    WIRE,
    /** Prints or broadcasts its own reports: a paper, a station, a public body. */
    PAPER,
    /** Publishes again what others wrote. */
    PORTAL,
    /** Sends out photos only. */
    PHOTO
  }
}
