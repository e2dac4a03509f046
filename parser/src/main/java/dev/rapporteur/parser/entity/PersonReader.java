package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.entry.Office;
import dev.rapporteur.parser.entry.Office.Gender;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import dev.rapporteur.parser.lexicon.NameNouns;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Optional;

/**
 * Reads the names of people. A title, a form of address or an apposition shows a name; two or more
 * words that no dictionary has, and that do what people do, are one without.
 */
final class PersonReader {

  private static final Range NONE = new Range(0, 0);

  private final Lexica lexica;
  private final NameWords words;
  private final NameReader names;
  private final TitleReader titles;
  private final AppositionReader appositions;
  private final AsOffice offices;

  PersonReader(Lexica lexica) {
    this.lexica = lexica;
    this.words = new NameWords(lexica);
    this.names = new NameReader(lexica);
    this.titles = new TitleReader(lexica);
    this.appositions = new AppositionReader(lexica, titles);
    this.offices = new AsOffice(titles);
  }

  /** The people whom {@code page} names with some evidence that they are people. */
  ImmutableList<PersonMention> read(Page page) {
    ImmutableList.Builder<PersonMention> people = ImmutableList.builder();
    int end = 0;
    for (int i = 0; i < page.size(); i++) {
      Range name = i >= end && NameReader.canOpen(page, i) ? named(page, i) : NONE;
      Optional<PersonMention> person = name.empty() ? Optional.empty() : person(page, name);
      if (person.isPresent()) {
        people.add(person.get());
        end = name.end();
      }
    }
    return people.build();
  }

  private Range named(Page page, int i) {
    Range name = names.at(page, i);
    return name.empty() ? name : bare(page, name);
  }

  /**
   * Without what stands before a name of two words and more: a calling ("Rival", "Democrat"), a
   * place or a body.
   */
  private Range bare(Page page, Range name) {
    int start = Math.min(afterCountry(page, name.start()), name.end());
    if (name.length() > 1 && (plurals(page, start) || calling(page, name))) {
      start++;
    }
    for (int end = name.end() - 2; end > start; end--) {
      boolean body = words.noun(page, end - 1, NameNouns.Kind.ORGANIZATION);
      boolean place = words.place(page, new Range(start, end)) && !NameReader.inner(page, end);
      if (body || place) {
        return new Range(end, name.end());
      }
    }
    return new Range(start, name.end());
  }

  /** "Vice President of the United States NAME": a name does not start inside a country's. */
  private int afterCountry(Page page, int start) {
    int end = start;
    for (int before = start - 1; before >= Math.max(0, start - 2); before--) {
      end = words.capital(page, before) ? Math.max(end, words.countryEnd(page, before)) : end;
    }
    return end;
  }

  /** "Senators NAME and NAME". */
  private boolean plurals(Page page, int i) {
    return page.is(i, Trait.OFFICES);
  }

  private boolean calling(Page page, Range name) {
    return name.length() > 2
        && page.is(name.start(), Office.Kind.PERSON)
        && words.known(page, name.start());
  }

  private Optional<PersonMention> person(Page page, Range name) {
    if (page.is(name.start() - 1, "the")
        || titles.portfolio(page, name.start())
        || titles.office(page, name.end())
        || common(page, name)) {
      return Optional.empty();
    }
    int address = titles.beforeAddress(page, name.start());
    boolean peer = page.is(name.start(), Office.Kind.PEER);
    Range title = titles.insertedBefore(page, address);
    Range apposition = title.empty() ? apposition(page, name, address) : title;
    boolean shown =
        (!title.empty() && nameable(page, name, title))
            || address < name.start()
            || (peer && name.length() > 1)
            || (plurals(page, name.start() - 1) && strange(page, name));
    boolean described = !apposition.empty() || titles.calling(page, address);
    if (!shown && !(name.length() > 1 && (described ? strange(page, name) : acts(page, name)))) {
      return Optional.empty();
    }
    return Optional.of(mention(page, name, address, apposition));
  }

  /**
   * Words of the dictionary make a name only after an office that can be nothing else: "President
   * Bush".
   */
  private boolean nameable(Page page, Range name, Range title) {
    for (int i = name.start(); i < name.end(); i++) {
      if (!words.known(page, i)) {
        return true;
      }
    }
    boolean portfolio =
        title.length() > 2
            && words.known(page, title.end() - 1)
            && !titles.office(page, title.end() - 1);
    return !portfolio && !page.is(title.end() - 1, Office.Kind.MODIFIER);
  }

  /**
   * A plural, a quality or the noun of an organization is no surname: "SCO Member States", "Chair
   * of the Forum", "Director of Preparedness".
   */
  private boolean common(Page page, Range name) {
    int only = name.start();
    boolean plural =
        words.plural(page, only)
            || plurals(page, only)
            || page.word(only).entry().classes().indexOf(WordClass.PLURAL) == 0;
    boolean quality = page.lower(only).endsWith("ness") || page.lower(only).endsWith("tion");
    boolean organization =
        words.noun(page, name.end() - 1, NameNouns.Kind.ORGANIZATION) && words.known(page, only);
    boolean letter = page.word(only).text().length() == 1;
    return letter || organization || (name.length() == 1 && (plural || quality));
  }

  private PersonMention mention(Page page, Range name, int address, Range role) {
    return new PersonMention(
        page.words(name),
        page.excerpt(name),
        role.empty() ? Optional.empty() : Optional.of(page.excerpt(role)),
        country(page, name.end()),
        gender(page, name, address, role));
  }

  private Range apposition(Page page, Range name, int address) {
    Range after = appositions.after(page, name.end());
    Range before =
        after.empty() && name.length() > 1 ? appositions.before(page, address - 1) : after;
    return before.empty() && name.length() > 1 ? offices.of(page, name.end()) : before;
  }

  /** At least one word that no dictionary has, and no place. */
  private boolean strange(Page page, Range name) {
    boolean unknown = false;
    for (int i = name.start(); i < name.end(); i++) {
      unknown |= !words.known(page, i);
      if (words.noun(page, i, NameNouns.Kind.PLACE)) {
        return false;
      }
    }
    return unknown && !words.place(page, name);
  }

  /**
   * A name without a title is one if its words are in no dictionary and it is the subject of a
   * verb: "NAME said", "said NAME".
   */
  private boolean acts(Page page, Range name) {
    if (page.titled()
        || !strange(page, name)
        || words.known(page, name.end() - 1)
        || placed(page, name.start() - 1)) {
      return false;
    }
    return subject(page, name.end()) || told(page, name.start() - 1);
  }

  /** "said NAME". */
  private static boolean told(Page page, int i) {
    return page.has(i) && page.is(i, WordClass.VERB_PAST);
  }

  private static boolean subject(Page page, int end) {
    int next = page.is(end, ",") ? end + 1 : end;
    boolean relative = page.is(next, "who") || page.is(next, "whose");
    boolean verb = page.is(end, Kind.WORD) && page.wordClass(end).finite();
    return relative || verb;
  }

  /** After an article or a preposition of place, a name is none of a person. */
  private static boolean placed(Page page, int i) {
    return page.has(i)
        && (page.is(i, WordClass.DETERMINER)
            || page.is(i, "in")
            || page.is(i, "at")
            || page.is(i, "near"));
  }

  /** "President NAME of the United States". */
  private Optional<String> country(Page page, int end) {
    if (!page.is(end, "of")) {
      return Optional.empty();
    }
    int start = page.is(end + 1, "the") ? end + 2 : end + 1;
    int stop = words.countryEnd(page, start);
    return stop > start
        ? lexica.countries().of(page.words(new Range(start, stop)))
        : Optional.empty();
  }

  private Optional<Gender> gender(Page page, Range name, int address, Range role) {
    for (int i = address; i <= name.start(); i++) {
      Optional<Gender> gender = lexica.offices().gender(page.lower(i));
      if (gender.isPresent()) {
        return gender;
      }
    }
    return role.empty()
        ? Optional.empty()
        : lexica
            .offices()
            .gender(page.lower(role.end() - 1))
            .or(() -> lexica.offices().gender(page.lower(role.start())));
  }
}
