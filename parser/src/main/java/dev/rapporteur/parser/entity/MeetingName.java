package dev.rapporteur.parser.entity;

import dev.rapporteur.parser.text.Range;
import java.util.Optional;

/**
 * The name of a meeting without its edition.
 *
 * @param range where it stands
 * @param series the series it belongs to, where the lexicon knows it
 * @param edition the edition that the name holds itself: {@code COP30}
 */
record MeetingName(Range range, Optional<String> series, Optional<Integer> edition) {}
