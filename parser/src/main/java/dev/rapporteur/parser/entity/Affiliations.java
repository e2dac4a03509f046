package dev.rapporteur.parser.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Organization;
import dev.rapporteur.parser.lexicon.Match;
import java.util.List;
import java.util.Optional;

/**
 * Finds the country or body that a role belongs to: {@code Tajik Prime Minister} is of {@code
 * Tajikistan}.
 */
final class Affiliations {

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();
  private static final int LONGEST = 4;

  private final Lexica lexica;
  private final OrganizationIndex organizations;

  Affiliations(Lexica lexica, OrganizationIndex organizations) {
    this.lexica = lexica;
    this.organizations = organizations;
  }

  /** The first country or body of the lexicon in a title, or a body that the report names there. */
  Optional<String> of(Excerpt title) {
    return of(CharMatcher.whitespace().collapseFrom(title.text(), ' '))
        .or(() -> organizations.in(title.span()).map(Organization::name));
  }

  /** The first country or body that {@code role} names. */
  Optional<String> of(String role) {
    List<String> words = BLANKS.splitToList(role);
    int offset = 0;
    for (int i = 0; i < words.size(); i++) {
      Optional<String> here = at(words, i, role, offset);
      if (here.isPresent()) {
        return here;
      }
      offset += words.get(i).length() + 1;
    }
    return Optional.empty();
  }

  private Optional<String> at(List<String> words, int i, String role, int offset) {
    return country(words, i).or(() -> body(role, offset));
  }

  private Optional<String> country(List<String> words, int from) {
    for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
      String name = String.join(" ", words.subList(from, from + length)).replace('’', '\'');
      String bare =
          name.endsWith("'s")
              ? name.substring(0, name.length() - 2)
              : name.endsWith("'") ? name.substring(0, name.length() - 1) : name;
      Optional<String> country = lexica.countries().of(bare);
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  private Optional<String> body(String role, int offset) {
    return lexica.bodies().at(role, offset).map(Match::end).map(end -> role.substring(offset, end));
  }
}
