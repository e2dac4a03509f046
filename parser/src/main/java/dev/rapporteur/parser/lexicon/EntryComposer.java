package dev.rapporteur.parser.lexicon;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.rapporteur.parser.entry.Office;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Puts together what the parts of a lexicon say of one word. */
final class EntryComposer {

  private final Lexicons lexicon;

  /** The words that names and phrases can open with, by the trait that says so. */
  private final ImmutableMap<Trait, ImmutableSet<String>> openings;

  EntryComposer(Lexicons lexicon) {
    this.lexicon = lexicon;
    this.openings =
        ImmutableMap.of(
            Trait.OPENS_OFFICE, lexicon.offices().openings(),
            Trait.OPENS_COUNTRY, lexicon.countries().openings(),
            Trait.OPENS_BODY, lexicon.bodies().openings(),
            Trait.OPENS_AGENCY, lexicon.agencies().openings(),
            Trait.OPENS_MEETING, lexicon.meetings().openings(),
            Trait.OPENS_ENCOUNTER, lexicon.meetingTerms().openings());
  }

  /** The words, in lower case, of which more is known than their classes. */
  ImmutableSet<String> forms() {
    return Streams.concat(
            lexicon.words().forms().stream().filter(this::function),
            lexicon.nameNouns().kinds().keySet().stream().flatMap(EntryComposer::withPlurals),
            lexicon.offices().byTitle().keySet().stream().flatMap(EntryComposer::withPlurals),
            lexicon.cues().byForm().keySet().stream(),
            lexicon.months().forms().keySet().stream().flatMap(form -> Stream.of(form, form + ".")),
            Calendar.words().stream(),
            openings.values().stream().flatMap(Set::stream))
        .collect(toImmutableSet());
  }

  private static Stream<String> withPlurals(String noun) {
    return noun.endsWith("y")
        ? Stream.of(noun, noun + "s", noun.substring(0, noun.length() - 1) + "ies")
        : Stream.of(noun, noun + "s");
  }

  /** What is said of a word of which nothing but its classes is known. */
  static LexicalEntry ofClasses(ImmutableList<WordClass> classes) {
    return LexicalEntry.of(classes, ImmutableList.of(), Set.of(), Set.of(), Set.of(Trait.KNOWN));
  }

  /** What is said of the word that names a country, or what belongs to one, as printed. */
  LexicalEntry ofCountry(String printed) {
    return of(printed.toLowerCase(Locale.ROOT)).with(Trait.COUNTRY);
  }

  /** What is said of a word in lower case. */
  LexicalEntry of(String word) {
    return LexicalEntry.of(
        lexicon.words().classesOf(word),
        lexicon.cues().of(word),
        lexicon.nameNouns().kindsOf(word),
        lexicon.offices().kindsOf(word),
        traits(word));
  }

  private EnumSet<Trait> traits(String word) {
    EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    addOwn(traits, word);
    openings.forEach((trait, words) -> add(traits, trait, words.contains(word)));
    return traits;
  }

  private void addOwn(EnumSet<Trait> traits, String word) {
    boolean plural = plural(word);
    boolean known = !lexicon.words().classesOf(word).isEmpty() || lexicon.nameNouns().contain(word);
    add(traits, Trait.PLURAL, plural);
    add(traits, Trait.KNOWN, plural || known);
    add(traits, Trait.OFFICES, offices(word));
    add(traits, Trait.FUNCTION, function(word));
    add(traits, Trait.CALENDAR, calendar(word));
    add(traits, Trait.TELLS_TIME, tellsTime(word));
    add(traits, Trait.OPENS_CLAUSE, lexicon.cues().opensClause(word));
    add(traits, Trait.SPEECH, lexicon.cues().speech(word));
  }

  private static void add(EnumSet<Trait> traits, Trait trait, boolean known) {
    if (known) {
      traits.add(trait);
    }
  }

  private boolean function(String word) {
    ImmutableList<WordClass> classes = lexicon.words().classesOf(word);
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
