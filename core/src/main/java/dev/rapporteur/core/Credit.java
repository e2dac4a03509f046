package dev.rapporteur.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Whose photo it is: {@code (Xinhua/Xie Huanchi)} names agency and photographer.
 *
 * @param text the credit line to the letter, brackets included
 * @param agency the agency: {@code Xinhua}
 * @param photographer the photographer: {@code Xie Huanchi}
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Credit(Excerpt text, Optional<String> agency, Optional<String> photographer) {}
