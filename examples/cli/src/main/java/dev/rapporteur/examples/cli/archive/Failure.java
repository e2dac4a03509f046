package dev.rapporteur.examples.cli.archive;

/**
 * A line in the file of failures.
 *
 * @param number which report it was of all that there are, the first being 0
 * @param place where it lies
 * @param reason why it could not be read
 */
public record Failure(int number, String place, String reason) {}
