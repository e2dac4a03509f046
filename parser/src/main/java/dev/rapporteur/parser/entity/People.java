package dev.rapporteur.parser.entity;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.rapporteur.core.Person;
import dev.rapporteur.parser.entry.Office.Gender;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.List;

/**
 * Puts the mentions of people together: a surname goes to its bearer, and two bearers of one
 * surname stay two.
 */
final class People {

  private final Lexica lexica;
  private final Affiliations affiliations;
  private final Tenures tenures;

  People(Lexica lexica, OrganizationIndex organizations) {
    this.lexica = lexica;
    this.affiliations = new Affiliations(lexica, organizations);
    this.tenures = new Tenures(lexica.offices());
  }

  /**
   * The people of {@code mentions}, with all further places in {@code pages} where they are named.
   */
  PersonIndex index(List<PersonMention> mentions, List<Page> pages) {
    Bearers bearers = new Bearers();
    mentions.stream()
        .filter(mention -> !mention.words().isEmpty())
        .sorted(comparingInt((PersonMention mention) -> -mention.words().size()))
        .forEach(bearers::place);
    pages.forEach(page -> addShortMentions(page, bearers));
    return index(bearers.inOrder());
  }

  private PersonIndex index(ImmutableList<Bearer> bearers) {
    ImmutableList.Builder<Person> people = ImmutableList.builder();
    ImmutableMap.Builder<Person, Gender> genders = ImmutableMap.builder();
    for (Bearer bearer : bearers) {
      Person person = bearer.person(affiliations, tenures);
      people.add(person);
      bearer.gender().ifPresent(gender -> genders.put(person, gender));
    }
    ImmutableList<Person> all = people.build();
    return new PersonIndex(all, genders.buildKeepingLast(), new Roles(lexica.countries(), all));
  }

  /** A part of a name that only one person bears names that person wherever it stands. */
  private void addShortMentions(Page page, Bearers bearers) {
    for (int i = 0; i < page.size(); i++) {
      if (nameable(page, i)) {
        i = Math.max(i, bearers.mention(page, i) - 1);
      }
    }
  }

  private boolean nameable(Page page, int i) {
    return page.is(i, Kind.WORD)
        && page.free(i)
        && page.word(i).capitalized()
        && !page.is(i, Trait.COUNTRY);
  }
}
