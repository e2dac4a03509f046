package dev.rapporteur.parser.entity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.parser.entry.Office.Gender;
import java.util.Optional;

/**
 * A place where a person is named.
 *
 * @param name the name on one line, without titles
 * @param excerpt where it stands
 * @param title the words around it that say the person's office or calling
 * @param country the country that stands after the name: "of the United States"
 * @param gender the gender that a title tells
 */
record PersonMention(
    String name,
    Excerpt excerpt,
    Optional<Excerpt> title,
    Optional<String> country,
    Optional<Gender> gender) {

  /** The person's office or calling on one line. */
  Optional<String> role() {
    return title.map(words -> CharMatcher.whitespace().collapseFrom(words.text(), ' '));
  }

  /** The words of the name without commas and "Jr.". */
  ImmutableList<String> words() {
    return PersonNames.words(name);
  }
}
