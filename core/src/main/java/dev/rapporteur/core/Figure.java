package dev.rapporteur.core;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure with its unit: {@code EUR 620 million} is 620000000 {@code EUR}; {@code at least 40 per
 * cent} is 40 {@code %}.
 *
 * @param text the words, qualifiers such as "at least" included
 * @param value the number, multiplied out; in JSON a string, so that no digit is lost
 * @param unit its unit or what is counted, where given
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Figure(
    Excerpt text,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value,
    Optional<String> unit) {}
