package dev.rapporteur.parser.text;

import dev.rapporteur.core.DateRange;
import java.util.Optional;

/**
 * Words that tell a time.
 *
 * @param range where they stand
 * @param days the days that they stand for, where they can be reckoned
 * @param calendar whether they name a day, a month or a year: {@code Nov. 1}, and not {@code
 *     Saturday}
 */
public record TimePhrase(Range range, Optional<DateRange> days, boolean calendar) {}
