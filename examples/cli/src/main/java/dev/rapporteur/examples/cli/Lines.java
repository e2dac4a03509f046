package dev.rapporteur.examples.cli;

/** Text as lines. */
final class Lines {

  private Lines() {}

  /** The text with an end to its last line, if it has any. */
  static String ended(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }
}
