package dev.rapporteur.examples.cli;

import com.google.common.base.CharMatcher;

/**
 * Why one report could not be read or written.
 *
 * @param name the report
 * @param reason what is wrong with it
 */
record Problem(String name, String reason) {

  /** One line, whatever characters a file's name holds. */
  @Override
  public String toString() {
    return CharMatcher.javaIsoControl().replaceFrom("rapporteur: " + name + ": " + reason, '?');
  }
}
