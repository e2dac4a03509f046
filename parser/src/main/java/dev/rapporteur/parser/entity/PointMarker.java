package dev.rapporteur.parser.entity;

import dev.rapporteur.core.Excerpt;

/**
 * A word or number that opens a point.
 *
 * @param page where
 * @param index which of the page's tokens it is
 * @param ordinal its number; 0 for "Finally", which takes the next one
 * @param numbered whether it is the number of a paragraph: {@code 2.}
 * @param excerpt the marker itself
 */
record PointMarker(Page page, int index, int ordinal, boolean numbered, Excerpt excerpt) {}
