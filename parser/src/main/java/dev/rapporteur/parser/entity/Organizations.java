package dev.rapporteur.parser.entity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Organization;
import dev.rapporteur.parser.entry.Body;
import dev.rapporteur.parser.lexicon.NameNouns;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the mentions of organizations together: an acronym and its full name are one. */
final class Organizations {

  private static final Splitter BLANKS = Splitter.on(' ');

  private final Lexica lexica;
  private final BodyForms forms;
  private final List<Acronyms.Pair> pairs;
  private final Set<String> bodies = new HashSet<>();
  private final Map<String, String> tied = new HashMap<>();

  Organizations(Lexica lexica, BodyForms forms, List<Acronyms.Pair> pairs) {
    this.lexica = lexica;
    this.forms = forms;
    this.pairs = pairs;
    pairs.forEach(this::tie);
  }

  /** One organization for all mentions of one body, by the longest of its names. */
  OrganizationIndex index(List<NameMention> mentions) {
    SetMultimap<String, NameMention> byBody = LinkedHashMultimap.create();
    pairs.stream()
        .map(Acronyms.Pair::name)
        .filter(this::named)
        .forEach(name -> byBody.put(body(name.name()), name));
    mentions.forEach(mention -> byBody.put(body(mention.name()), mention));
    ImmutableMap.Builder<String, Organization> byName = ImmutableMap.builder();
    ImmutableList.Builder<Organization> organizations = ImmutableList.builder();
    for (Map.Entry<String, Collection<NameMention>> entry : byBody.asMap().entrySet()) {
      Organization organization = organization(List.copyOf(entry.getValue()));
      organizations.add(organization);
      names(entry.getKey()).forEach(name -> byName.put(name, organization));
    }
    return new OrganizationIndex(organizations.build(), byName.buildKeepingLast());
  }

  /**
   * A name with an acronym is an organization's if the lexicon has the body, or a noun of the name
   * shows one.
   */
  private boolean named(NameMention mention) {
    boolean shown =
        BLANKS
            .splitToStream(mention.name().toLowerCase(Locale.ROOT))
            .anyMatch(word -> lexica.nouns().show(word, NameNouns.Kind.ORGANIZATION));
    return shown
        || lexica.bodies().named(body(mention.name())).isPresent()
        || bodies.contains(body(mention.name()));
  }

  private void tie(Acronyms.Pair pair) {
    String acronym = OrganizationIndex.key(pair.acronym().name());
    String name = OrganizationIndex.key(pair.name().name());
    lexica
        .bodies()
        .named(pair.acronym().name())
        .map(Body::name)
        .map(OrganizationIndex::key)
        .ifPresent(bodies::add);
    String body =
        lexica
            .bodies()
            .named(pair.acronym().name())
            .map(Body::name)
            .map(OrganizationIndex::key)
            .orElse(name);
    tied.put(acronym, body);
    tied.put(name, body);
  }

  /**
   * What a name stands for: the body of the lexicon, or what the report ties the name to, or
   * itself.
   */
  private String body(String name) {
    String key = OrganizationIndex.key(name);
    return Optional.ofNullable(tied.get(key))
        .or(() -> lexica.bodies().named(name).map(Body::name).map(OrganizationIndex::key))
        .or(() -> lexica.agencies().named(name).map(agency -> OrganizationIndex.key(agency.name())))
        .orElse(key);
  }

  private ImmutableList<String> names(String body) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    names.add(body);
    tied.forEach((name, other) -> names.addAll(other.equals(body) ? List.of(name) : List.of()));
    names.addAll(forms.of(body));
    return names.build();
  }

  private static Organization organization(List<NameMention> mentions) {
    String name =
        mentions.stream().map(NameMention::name).max(comparingInt(String::length)).orElseThrow();
    Optional<String> acronym =
        mentions.stream()
            .map(NameMention::name)
            .filter(other -> other.length() < name.length())
            .min(comparingInt(String::length));
    return new Organization(
        name,
        acronym.filter(Organizations::capitals),
        mentions.stream()
            .map(NameMention::excerpt)
            .sorted(comparing(Excerpt::span))
            .distinct()
            .collect(ImmutableList.toImmutableList()));
  }

  private static boolean capitals(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }
}
