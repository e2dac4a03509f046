package dev.rapporteur.examples.cli.source;

import java.io.InputStream;

/**
 * What all sources of a run share.
 *
 * @param bounds how much they may ask for
 * @param fields where a JSON object holds a report
 * @param meter counts what is read of them
 * @param standardInput JSON Lines, where a source is named {@code -}
 */
public record Intake(Bounds bounds, JsonFields fields, Meter meter, InputStream standardInput) {}
