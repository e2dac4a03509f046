package dev.rapporteur.parser.layout;

import dev.rapporteur.core.Credit;
import dev.rapporteur.core.Excerpt;
import java.util.Optional;

/**
 * A photo as it is read, before the year of its date is known.
 *
 * @param caption the caption without its credit
 * @param credit the credit
 * @param place where it was taken
 * @param date when it was taken
 */
record PhotoDraft(
    Excerpt caption, Optional<Credit> credit, Optional<String> place, Optional<DateMention> date) {}
