package dev.rapporteur.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * By when something is to be done: {@code by 2030}, {@code before the end of 2026}, {@code from 1
 * January 2027}. A year in the name of a document ("2030 Agenda") is none.
 *
 * @param text the words, preposition included
 * @param dates the days that they allow, where they can be reckoned from the report's own dates
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Deadline(Excerpt text, Optional<DateRange> dates) {}
