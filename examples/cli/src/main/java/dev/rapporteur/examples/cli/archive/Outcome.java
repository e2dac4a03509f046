package dev.rapporteur.examples.cli.archive;

import java.util.Optional;

/**
 * What became of a report.
 *
 * @param number which one it was of all that there are, the first being 0
 * @param place where the report lies
 * @param line its coverage, or nothing
 * @param reason why there is none, where there is none
 */
record Outcome(int number, String place, String line, Optional<String> reason) {

  static Outcome read(int number, String place, String line) {
    return new Outcome(number, place, line, Optional.empty());
  }

  static Outcome failed(int number, String place, String reason) {
    return new Outcome(number, place, "", Optional.of(reason));
  }
}
