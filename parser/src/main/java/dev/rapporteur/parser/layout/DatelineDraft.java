package dev.rapporteur.parser.layout;

import dev.rapporteur.core.Excerpt;
import java.util.Optional;

/**
 * A dateline as it is read, before the year of its date is known.
 *
 * @param excerpt the dateline without the mark that follows it
 * @param place the city in normal case
 * @param region the state, province or country
 * @param date the date, where given
 * @param agency the agency, where given
 */
record DatelineDraft(
    Excerpt excerpt,
    Optional<String> place,
    Optional<String> region,
    Optional<DateMention> date,
    Optional<String> agency) {}
