package dev.rapporteur.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * A day or a stretch of time that a content names: {@code Saturday}, {@code next year}, {@code Nov.
 * 16-17}. It is reckoned from the report's own day, never from the clock. A year in the name of a
 * document ("2030 Agenda") is none.
 *
 * @param text the words
 * @param dates the days that they name, where they can be reckoned
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DateMention(Excerpt text, Optional<DateRange> dates) {}
