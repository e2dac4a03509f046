package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.rapporteur.parser.entry.Body;
import dev.rapporteur.parser.lexicon.Bodies;

/**
 * The names that the lexicon has for a body beside its full one, such as {@code the EU} where the
 * report only prints {@code the European Union}.
 */
final class BodyForms {

  private final ImmutableListMultimap<String, String> byKey;

  BodyForms(Bodies bodies) {
    ImmutableListMultimap.Builder<String, String> byKey = ImmutableListMultimap.builder();
    for (Body body : bodies.all()) {
      String key = OrganizationIndex.key(body.name());
      body.forms().forEach(form -> byKey.put(key, OrganizationIndex.key(form)));
    }
    this.byKey = byKey.build();
  }

  /** Those of the body with this key; none where the lexicon has no such body. */
  ImmutableList<String> of(String key) {
    return byKey.get(key);
  }
}
