package dev.rapporteur.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Words of the report that tell a time, and the days that they stand for: {@code Saturday}, {@code
 * next year}, {@code later this month}, {@code Nov. 16-17}. The days are reckoned from the report's
 * own dates and never from a clock; they are absent where the report does not tell its date.
 *
 * @param text the words
 * @param days the days, both ends included; a longer stretch contains the time that is meant
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TimeExpression(Excerpt text, Optional<DateRange> days) {}
