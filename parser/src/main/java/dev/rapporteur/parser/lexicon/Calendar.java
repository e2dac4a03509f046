package dev.rapporteur.parser.lexicon;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Month;
import java.util.Optional;

/**
 * The words of time and place that stand between the parts of a sentence: weekdays, "today",
 * "here".
 */
public final class Calendar {

  private static final ImmutableSet<String> WEEKDAYS =
      ImmutableSet.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final ImmutableSet<String> ADVERBS =
      ImmutableSet.of(
          "today", "yesterday", "tomorrow", "here", "tonight", "earlier", "later", "separately");
  private static final ImmutableSet<String> TIME_OPENERS =
      ImmutableSet.of("on", "in", "last", "this", "next", "late", "early", "earlier", "since");
  private static final ImmutableSet<String> PERIODS =
      ImmutableSet.of(
          "morning",
          "afternoon",
          "evening",
          "night",
          "week",
          "weekend",
          "month",
          "year",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter");
  private static final ImmutableSet<String> TOLD_FROM_TODAY =
      ImmutableSet.of(
          "today",
          "tonight",
          "yesterday",
          "tomorrow",
          "last",
          "next",
          "coming",
          "this",
          "earlier",
          "later");
  private static final ImmutableMap<String, Month> MONTHS = months();

  private Calendar() {}

  /** Whether {@code word}, in lower case, is a weekday. */
  public static boolean weekday(String word) {
    return WEEKDAYS.contains(word);
  }

  /** Whether {@code word}, in lower case, places what is told in time or space by itself. */
  public static boolean adverb(String word) {
    return ADVERBS.contains(word);
  }

  /**
   * Whether {@code word}, in lower case, can open an adverbial of time: "on Tuesday", "last week".
   */
  public static boolean opensTime(String word) {
    return TIME_OPENERS.contains(word);
  }

  /** Whether {@code word}, in lower case, is a stretch of time: "last week". */
  public static boolean period(String word) {
    return PERIODS.contains(word);
  }

  /**
   * Whether {@code word}, in lower case, can open a time that is told from the day of the report:
   * "yesterday", "later this month"; weekdays and numbers aside.
   */
  public static boolean toldFromToday(String word) {
    return TOLD_FROM_TODAY.contains(word);
  }

  /**
   * The month that {@code word} names, in lower case: {@code november}, {@code nov.}, {@code nov},
   * {@code sept.}.
   */
  public static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  /** The weekdays, the months, and the words that times told from today open with. */
  static ImmutableSet<String> words() {
    return ImmutableSet.<String>builder()
        .addAll(WEEKDAYS)
        .addAll(MONTHS.keySet())
        .addAll(TOLD_FROM_TODAY)
        .build();
  }

  private static ImmutableMap<String, Month> months() {
    ImmutableMap.Builder<String, Month> months = ImmutableMap.builder();
    for (Month month : Month.values()) {
      String name = Ascii.toLowerCase(month.name());
      months.put(name, month);
      if (name.length() > 3) {
        months.put(name.substring(0, 3), month).put(name.substring(0, 3) + ".", month);
      }
    }
    return months.put("sept", Month.SEPTEMBER).put("sept.", Month.SEPTEMBER).buildOrThrow();
  }
}
