package dev.rapporteur.parser.entity;

import dev.rapporteur.core.Excerpt;
import dev.rapporteur.parser.text.Range;

/**
 * A place where a name stands.
 *
 * @param name the name on one line
 * @param excerpt where it stands
 */
record NameMention(String name, Excerpt excerpt) {

  static NameMention of(Page page, Range range) {
    return new NameMention(page.words(range), page.excerpt(range));
  }
}
