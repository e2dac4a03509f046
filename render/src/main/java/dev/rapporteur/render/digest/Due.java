package dev.rapporteur.render.digest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A commitment on a timeline.
 *
 * @param said the date of the report, where known
 * @param due the last day for it; of one that begins on a day, that day
 * @param who who undertakes it
 * @param what what is undertaken
 */
public record Due(Optional<LocalDate> said, LocalDate due, String who, String what) {}
