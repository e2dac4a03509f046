package dev.rapporteur.core;

/**
 * Why the library believes something: the rule that found it, and the sentence or sentences in
 * which it was found.
 *
 * @param rule the rule's name, stable from version to version: {@code source-cue-content}
 * @param span the sentences that were read
 */
public record Evidence(String rule, Span span) {

  /**
   * @throws IllegalArgumentException if the rule's name is blank
   */
  public Evidence {
    Checks.named(rule, "a rule's name");
  }
}
