package dev.rapporteur.core;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * A text with a name of its own that the report mentions: a treaty, an agenda, a declaration, a
 * plan, a set of national contributions. A year in its name is no deadline.
 *
 * @param name its fullest form in the report: {@code 2030 Agenda for Sustainable Development}
 * @param mentions every place where it is named, in the order of the text
 */
@Value.Builder
public record NamedDocument(String name, ImmutableList<Excerpt> mentions) {

  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public NamedDocument {
    Checks.named(name, "a document's name");
  }
}
