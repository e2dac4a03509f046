package dev.rapporteur.parser.entity;

import dev.rapporteur.core.DateRange;
import dev.rapporteur.parser.text.Range;
import java.util.Locale;
import java.util.Optional;

/**
 * A place where a meeting is named.
 *
 * @param page where
 * @param range the name without its edition
 * @param name the name on one line
 * @param series the series it belongs to, where it is known
 * @param edition which of its series it is
 * @param session which of its sessions is meant
 * @param year the year that the words around it give it: {@code the 2024 G7 Summit}
 * @param reference how it stands to the meeting at hand
 * @param circumstances what is told with it
 */
record MeetingMention(
    Page page,
    Range range,
    String name,
    Optional<String> series,
    Optional<Integer> edition,
    Optional<Integer> session,
    Optional<Integer> year,
    Reference reference,
    Circumstances circumstances) {

  /** Whether the words around a name tell which edition of the meeting is meant. */
  enum Reference {
    /** They do not: it is the meeting at hand. */
    PLAIN,
    /** They tie something else to it, or to another edition: {@code since COP26}. */
    LINKED,
    /** They say that somebody will be there: {@code will attend COP30}. */
    PLANNED,
    /** They say that it is another edition: {@code last year's G20 summit}. */
    OTHER
  }

  /**
   * What is told with a name.
   *
   * @param phase the part of the meeting
   * @param host who hosts it
   * @param place where it is held
   * @param dates when it is held
   */
  record Circumstances(
      Optional<String> phase,
      Optional<String> host,
      Optional<String> place,
      Optional<DateRange> dates) {}

  /** What mentions of one meeting have in common: its series, or its name. */
  String key() {
    return series.orElseGet(() -> name.toLowerCase(Locale.ROOT));
  }

  boolean plain() {
    return reference == Reference.PLAIN;
  }

  boolean linked() {
    return reference == Reference.LINKED;
  }

  boolean other() {
    return reference == Reference.OTHER;
  }
}
