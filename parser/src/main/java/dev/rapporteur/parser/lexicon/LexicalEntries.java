package dev.rapporteur.parser.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import java.util.EnumSet;

/**
 * Puts together what the parts of a lexicon say of one word.
 *
 * <pre>{@code
 * LexicalEntry bank = new LexicalEntries(Lexicon.standard()).of("Bank", "bank");
 * bank.shows(NameNouns.Kind.ORGANIZATION); // true
 * }</pre>
 */
public final class LexicalEntries {

  private final Lexicon lexicon;
  private final ImmutableSortedSet<String> countries;
  private final ImmutableSet<String> titles;

  /** The entries of {@code lexicon}. */
  public LexicalEntries(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.countries = ImmutableSortedSet.copyOf(lexicon.countries().byWord().keySet());
    this.titles = lexicon.offices().openings();
  }

  /**
   * What the lexicon says of a word.
   *
   * @param printed its letters as printed
   * @param lower its letters in lower case, with straight apostrophes
   */
  public LexicalEntry of(String printed, String lower) {
    ImmutableList<WordClass> classes = lexicon.words().classesOf(lower);
    LexicalEntry entry =
        new LexicalEntry(
            classes,
            lexicon.nameNouns().kindsOf(lower),
            lexicon.cues().of(lower),
            lexicon.offices().kindsOf(lower),
            traits(printed, lower, classes));
    return entry.equals(LexicalEntry.UNKNOWN) ? LexicalEntry.UNKNOWN : entry;
  }

  private ImmutableSet<Trait> traits(
      String printed, String lower, ImmutableList<WordClass> classes) {
    EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    addOwn(traits, lower, classes);
    addOpenings(traits, printed);
    return Sets.immutableEnumSet(traits);
  }

  private void addOwn(EnumSet<Trait> traits, String lower, ImmutableList<WordClass> classes) {
    boolean plural = plural(lower);
    add(traits, Trait.PLURAL, plural);
    add(traits, Trait.KNOWN, plural || !classes.isEmpty() || lexicon.nameNouns().contain(lower));
    add(traits, Trait.OFFICES, offices(lower));
    add(traits, Trait.OPENS_OFFICE, titles.contains(lower));
    add(traits, Trait.FUNCTION, function(lower, classes));
    add(traits, Trait.CALENDAR, calendar(lower));
    add(traits, Trait.TELLS_TIME, tellsTime(lower));
    add(traits, Trait.OPENS_CLAUSE, lexicon.cues().opensClause(lower));
    add(traits, Trait.SPEECH, lexicon.cues().speech(lower));
  }

  private void addOpenings(EnumSet<Trait> traits, String printed) {
    add(traits, Trait.COUNTRY, lexicon.countries().contain(printed));
    add(traits, Trait.OPENS_COUNTRY, opensCountry(printed));
    add(traits, Trait.OPENS_BODY, lexicon.bodies().canOpen(printed));
    add(traits, Trait.OPENS_AGENCY, lexicon.agencies().canOpen(printed));
    add(traits, Trait.OPENS_MEETING, lexicon.meetings().canOpen(printed));
    add(traits, Trait.OPENS_ENCOUNTER, lexicon.meetingTerms().canOpenEncounter(printed));
  }

  private static void add(EnumSet<Trait> traits, Trait trait, boolean known) {
    if (known) {
      traits.add(trait);
    }
  }

  /** Whether a country's name begins with these letters. */
  private boolean opensCountry(String printed) {
    String next = countries.ceiling(printed);
    return next != null && next.startsWith(printed);
  }

  private static boolean function(String word, ImmutableList<WordClass> classes) {
    return !classes.isEmpty() && classes.get(0).closed() && !adverbInName(word, classes);
  }

  /** "Nationally Determined Contributions", "Southeast Asian Nations". */
  private static boolean adverbInName(String word, ImmutableList<WordClass> classes) {
    return classes.get(0) == WordClass.ADVERB
        && (word.endsWith("ly")
            || classes.contains(WordClass.NOUN)
            || classes.contains(WordClass.ADJECTIVE));
  }

  private boolean calendar(String word) {
    return Calendar.weekday(word)
        || (lexicon.months().named(word).isPresent() && !word.equals("mar"));
  }

  private static boolean tellsTime(String word) {
    return Calendar.weekday(word)
        || Calendar.month(word).isPresent()
        || Calendar.toldFromToday(word);
  }

  private boolean offices(String word) {
    if (!word.endsWith("s")) {
      return false;
    }
    ImmutableSet<Office.Kind> one = lexicon.offices().kindsOf(word.substring(0, word.length() - 1));
    return one.contains(Office.Kind.OFFICE) || one.contains(Office.Kind.PERSON);
  }

  private boolean plural(String word) {
    if (!word.endsWith("s")) {
      return false;
    }
    String stem = word.substring(0, word.length() - 1);
    String other = stem.endsWith("ie") ? stem.substring(0, stem.length() - 2) + "y" : stem;
    return common(stem) || (!other.equals(stem) && common(other));
  }

  private boolean common(String noun) {
    return lexicon.nameNouns().show(noun, NameNouns.Kind.COMMON);
  }
}
