package dev.rapporteur.parser.act;

import dev.rapporteur.core.DateRange;
import dev.rapporteur.parser.text.Range;
import java.util.Optional;

/**
 * A stretch of time that a text names.
 *
 * @param range the tokens that name it
 * @param days the days that it stands for, where they can be reckoned
 */
record Moment(Range range, Optional<DateRange> days) {}
