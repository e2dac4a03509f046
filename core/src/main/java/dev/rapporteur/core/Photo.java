package dev.rapporteur.core;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A photo that stood in the report, known by its caption. A caption is no body text, but what it
 * tells (event, place, date, office) is evidence.
 *
 * @param caption the caption without its credit
 * @param credit whose photo it is, where given
 * @param place where it was taken, as the caption says: {@code Gyeongju, South Korea}
 * @param date when it was taken, as the caption says
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Photo(
    Excerpt caption,
    Optional<Credit> credit,
    Optional<String> place,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> date) {}
