package dev.rapporteur.render.wording;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.core.TimeExpression;

/** The times that a report tells. */
public final class Times {

  private Times() {}

  /**
   * Where each stands, by its words and its days: {@code Saturday (1 November 2025)}. What is told
   * twice is listed once; days that the words name, or that the report leaves open, are left out.
   */
  public static ImmutableListMultimap<String, Excerpt> of(SummitCoverage coverage, Days days) {
    Spelling spelling = Spelling.of(coverage.dates().stream().map(time -> told(time, days)));
    return ImmutableListMultimap.copyOf(
        Multimaps.transformValues(
            Multimaps.index(coverage.dates(), time -> spelling.of(told(time, days))),
            TimeExpression::text));
  }

  private static String told(TimeExpression time, Days days) {
    String words = Words.tidy(time.text().text());
    return time.days()
        .filter(range -> !words.equals(days.range(range)) && !Deadlines.names(words, range))
        .map(range -> words + " (" + days.range(range) + ")")
        .orElse(words);
  }
}
