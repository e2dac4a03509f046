package dev.rapporteur.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A titled speech that the report mentions: "in his speech titled "Jointly Forging a Sustainable
 * and Brighter Future" at the second session".
 *
 * @param title the title, without its quotation marks
 * @param speaker who gave it, by the fullest name in the report; absent where the report does not
 *     say
 * @param occasion where it was given, as printed: {@code the second session of the 32nd APEC
 *     Economic Leaders' Meeting}
 * @param evidence where it was read
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Speech(
    Excerpt title, Optional<String> speaker, Optional<Excerpt> occasion, Evidence evidence) {}
