package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.rapporteur.core.Organization;
import dev.rapporteur.core.Span;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The organizations of a report, looked up by any name that the report or the lexicon has for them:
 * {@code AOSIS}, {@code the EU}, {@code the Forum}.
 */
public final class OrganizationIndex {

  private final ImmutableList<Organization> organizations;
  private final ImmutableMap<String, Organization> byName;

  /** The key of each organization's full name up to its head noun, in their order. */
  private final ImmutableList<String> heads;

  private final ImmutableSortedMap<Integer, Organization> byStart;

  OrganizationIndex(
      ImmutableList<Organization> organizations, ImmutableMap<String, Organization> byName) {
    this.organizations = organizations;
    this.byName = byName;
    this.heads =
        organizations.stream()
            .map(organization -> head(key(organization.name())))
            .collect(ImmutableList.toImmutableList());
    TreeMap<Integer, Organization> starts = new TreeMap<>();
    organizations.forEach(
        body -> body.mentions().forEach(at -> starts.put(at.span().start(), body)));
    this.byStart = ImmutableSortedMap.copyOfSorted(starts);
  }

  /** An index of organizations by their full names only. */
  static OrganizationIndex of(ImmutableList<Organization> organizations) {
    return new OrganizationIndex(organizations, ImmutableMap.of());
  }

  /** The organization named inside {@code span}; the first one, where there are several. */
  public Optional<Organization> in(Span span) {
    return Optional.ofNullable(byStart.ceilingEntry(span.start()))
        .filter(entry -> entry.getKey() < span.end())
        .map(Map.Entry::getValue);
  }

  /** All of them, in the order of their first mentions. */
  public ImmutableList<Organization> organizations() {
    return organizations;
  }

  /**
   * The organization that {@code name} names in this report, a leading article aside: by its full
   * name, its acronym, or the head noun of one name only ("the Forum", "the Fund").
   */
  public Optional<Organization> named(String name) {
    String key = key(name);
    return Optional.ofNullable(byName.get(key)).or(() -> byHead(key));
  }

  private Optional<Organization> byHead(String noun) {
    String ending = " " + noun;
    int fitting = -1;
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i).endsWith(ending)) {
        if (fitting >= 0) {
          return Optional.empty();
        }
        fitting = i;
      }
    }
    return fitting < 0 ? Optional.empty() : Optional.of(organizations.get(fitting));
  }

  /** Of "foreign ministry of fiji" it is "foreign ministry": "Fiji" alone does not name it. */
  private static String head(String key) {
    int of = key.indexOf(" of ");
    return of < 0 ? key : key.substring(0, of);
  }

  static String key(String name) {
    String key = Spellings.key(name);
    return key.startsWith("the ") ? key.substring(4) : key;
  }
}
