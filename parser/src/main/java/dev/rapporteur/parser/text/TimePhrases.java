package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds the words that tell a time, and reckons their days from the day on which the report was
 * written: {@code Nov. 16-17}, {@code from 31 October to 1 November}, {@code Saturday}, {@code
 * later this month}.
 *
 * <p>From a report of Wednesday, 5 November 2025, {@code Saturday} in "said on Saturday" is 1
 * November, and in "will meet on Saturday" 8 November. Without the day of the report, only what has
 * a year of its own is reckoned.
 */
public final class TimePhrases {

  private final CalendarTimes calendar;
  private final RelativeTimes relative;

  /** Reckons from {@code written}, the day of the report, where it is known. */
  public TimePhrases(Optional<LocalDate> written) {
    this.calendar = new CalendarTimes(written);
    this.relative = new RelativeTimes(written);
  }

  /** All of them, in the order of the text; none overlaps another. */
  public ImmutableList<TimePhrase> in(Passage passage) {
    ImmutableList.Builder<TimePhrase> phrases = ImmutableList.builder();
    for (Range sentence : passage.sentences()) {
      int i = sentence.start();
      while (i < sentence.end()) {
        Optional<TimePhrase> phrase = at(passage.tokens(), i, sentence);
        phrase.ifPresent(phrases::add);
        i = phrase.isPresent() ? phrase.get().range().end() : i + 1;
      }
    }
    return phrases.build();
  }

  /** The one that starts at {@code i}; a weekday before a date belongs to it. */
  private Optional<TimePhrase> at(Tokens tokens, int i, Range sentence) {
    if (!CalendarTimes.canOpen(tokens.word(i)) && !RelativeTimes.canOpen(tokens, i)) {
      return Optional.empty();
    }
    int date = RelativeTimes.weekday(tokens, i) ? i + (tokens.is(i + 1, ",") ? 2 : 1) : i;
    return calendar
        .at(tokens, date, sentence.end())
        .filter(phrase -> phrase.range().end() <= sentence.end())
        .map(phrase -> new TimePhrase(new Range(i, phrase.range().end()), phrase.days(), true))
        .or(() -> relative.at(tokens, i, sentence));
  }
}
