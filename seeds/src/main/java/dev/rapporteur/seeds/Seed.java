package dev.rapporteur.seeds;

import dev.rapporteur.core.SourceText;

/**
 * A sample report with what is in it.
 *
 * @param name the name of its files: {@code s04_cop30_reuters}
 * @param text the report, as an agency would send it
 * @param annotation what a careful reader finds in it, as JSON; the README beside this module's
 *     sources tells its shape
 * @param acts what a careful reader finds of each act: actor, target, deadline, stance, addressee,
 *     criteria, and the dates in what is said, as JSON of the shape that the README tells
 * @param markdown its summary in Markdown, as {@code MarkdownRenderer.standard()} writes it
 * @param json its records, as {@code JsonRenderer.pretty()} writes them
 */
public record Seed(
    String name, String text, String annotation, String acts, String markdown, String json) {

  /** The text under its name: what a parser takes. */
  public SourceText source() {
    return SourceText.of(name, text);
  }

  /** The name alone, so that a parameterized test shows which report it is about. */
  @Override
  public String toString() {
    return name;
  }
}
