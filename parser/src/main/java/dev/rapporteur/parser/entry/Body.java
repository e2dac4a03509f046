package dev.rapporteur.parser.entry;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * An international body.
 *
 * @param name its usual full name: {@code Association of Southeast Asian Nations}
 * @param forms other names that it goes by: {@code ASEAN}
 * @param series what the series of its summits is called; absent where it holds none
 */
public record Body(String name, ImmutableList<String> forms, Optional<String> series) {}
