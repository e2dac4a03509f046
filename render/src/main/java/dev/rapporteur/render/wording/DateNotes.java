package dev.rapporteur.render.wording;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.DateMention;
import dev.rapporteur.core.Span;
import dev.rapporteur.core.SpeechAct.Commitment;
import dev.rapporteur.core.Statement;
import java.util.stream.Stream;

/** The days that the words of a statement stand for. */
final class DateNotes {

  private DateNotes() {}

  /**
   * {@code next June: June 2025}: only where the words tell no year, so that they say nothing to
   * who does not know the report's day, and where no deadline has the day already.
   */
  static ImmutableSet<String> of(Statement statement, Days days) {
    return statement.dates().stream()
        .filter(mention -> !Deadlines.tellsYear(mention.text().text()))
        .filter(mention -> !isDeadline(mention.text().span(), statement))
        .flatMap(mention -> note(mention, days))
        .collect(toImmutableSet());
  }

  private static Stream<String> note(DateMention mention, Days days) {
    return mention.dates().stream()
        .map(dates -> Words.tidy(mention.text().text()) + ": " + days.range(dates));
  }

  private static boolean isDeadline(Span words, Statement statement) {
    return statement.acts().stream()
        .filter(Commitment.class::isInstance)
        .map(Commitment.class::cast)
        .flatMap(commitment -> commitment.deadline().stream())
        .anyMatch(deadline -> deadline.text().span().contains(words));
  }
}
