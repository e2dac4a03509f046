package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.parser.lexicon.Office.Gender;
import java.util.Optional;

/**
 * A place where a person is named.
 *
 * @param name the name on one line, without titles
 * @param excerpt where it stands
 * @param role what the words around it say of the person's office or calling
 * @param country the country that stands after the name: "of the United States"
 * @param gender the gender that a title tells
 */
record PersonMention(
    String name,
    Excerpt excerpt,
    Optional<String> role,
    Optional<String> country,
    Optional<Gender> gender) {

  /** The words of the name without commas and "Jr.". */
  ImmutableList<String> words() {
    return PersonNames.words(name);
  }
}
