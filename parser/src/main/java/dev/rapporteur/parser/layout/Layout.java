package dev.rapporteur.parser.layout;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Photo;
import dev.rapporteur.core.Report;

/**
 * What the layout of a report says.
 *
 * @param report the report, with its blocks
 * @param photos its photos, known by their captions
 * @param unknown what was not understood
 * @param diagnostics what a careful reader would want to know of it
 */
public record Layout(
    Report report,
    ImmutableList<Photo> photos,
    ImmutableList<Excerpt> unknown,
    ImmutableList<Diagnostic> diagnostics) {}
