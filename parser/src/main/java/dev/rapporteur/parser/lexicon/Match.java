package dev.rapporteur.parser.lexicon;

/**
 * An entry of the lexicon that stands in a text.
 *
 * @param <T> what the entry is
 * @param entry the entry
 * @param end the index after its last character in the text
 */
public record Match<T>(T entry, int end) {}
