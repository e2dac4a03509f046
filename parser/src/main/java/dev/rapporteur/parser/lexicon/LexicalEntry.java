package dev.rapporteur.parser.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.entry.Cue;
import dev.rapporteur.parser.entry.Office;
import java.util.EnumSet;
import java.util.Set;

/**
 * All that the lexicon says of a word by itself, wherever it stands. It is looked up once for each
 * word of a report, and the stages of the parser ask it instead of the lexicon.
 *
 * <p>Of {@code Bank}, the entry says that it can be a noun or a verb, and that it shows the name of
 * an organization.
 *
 * @param classes the classes that the word can have, the likeliest first; empty if it is unknown
 * @param cues the reporting expressions whose verb it is; empty for most
 * @param nouns what the word shows the names of, a bit for each {@link NameNouns.Kind}
 * @param offices as what it stands by the names of people, a bit for each {@link Office.Kind}
 * @param traits what else is known of it, a bit for each {@link Trait}
 */
public record LexicalEntry(
    ImmutableList<WordClass> classes, ImmutableList<Cue> cues, int nouns, int offices, int traits) {

  /** What is said of a word of which nothing is known. */
  static final LexicalEntry UNKNOWN =
      of(
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableSet.of(),
          ImmutableSet.of(),
          ImmutableSet.of());

  private static final int OPENINGS =
      bits(
          EnumSet.of(
              Trait.OPENS_COUNTRY,
              Trait.OPENS_BODY,
              Trait.OPENS_AGENCY,
              Trait.OPENS_MEETING,
              Trait.OPENS_ENCOUNTER));

  /** What can be known of a word. */
  public enum Trait {
    /** It is in the dictionary, or the plural of a noun there: such a word is seldom a surname. */
    KNOWN,
    /** It is the plural of a noun in the dictionary. */
    PLURAL,
    /** It is the plural of an office or a calling: {@code Senators}. */
    OFFICES,
    /** An office of two words can open with it: {@code prime}. */
    OPENS_OFFICE,
    /** It names a country, or what belongs to one. */
    COUNTRY,
    /** The name of a country can open with it: {@code Costa}. */
    OPENS_COUNTRY,
    /** The name of a body can open with it. */
    OPENS_BODY,
    /** The name of an agency can open with it. */
    OPENS_AGENCY,
    /** The name of a meeting can open with it. */
    OPENS_MEETING,
    /** Words for talks, a call or a visit can open with it. */
    OPENS_ENCOUNTER,
    /** It holds sentences together, and with a capital it is still no name: {@code The}. */
    FUNCTION,
    /** It is a weekday or a month. */
    CALENDAR,
    /** It names a weekday or a month, or opens a time told from the day of the report. */
    TELLS_TIME,
    /** A clause can follow it without "that", as a verb. */
    OPENS_CLAUSE,
    /** It can stand behind what is said, as a verb: "..., he asked". */
    SPEECH
  }

  static LexicalEntry of(
      ImmutableList<WordClass> classes,
      ImmutableList<Cue> cues,
      Set<NameNouns.Kind> nouns,
      Set<Office.Kind> offices,
      Set<Trait> traits) {
    return new LexicalEntry(classes, cues, bits(nouns), bits(offices), bits(traits));
  }

  /** This, and one more trait. */
  LexicalEntry with(Trait trait) {
    return new LexicalEntry(classes, cues, nouns, offices, traits | bit(trait));
  }

  /** This, and what can open with the {@code first} part of the word. */
  LexicalEntry opening(LexicalEntry first) {
    int opening = first.traits & OPENINGS;
    return opening == 0 ? this : new LexicalEntry(classes, cues, nouns, offices, traits | opening);
  }

  /** Whether this is known of the word. */
  public boolean has(Trait trait) {
    return (traits & bit(trait)) != 0;
  }

  /** Whether the word shows the name of a {@code kind}. */
  public boolean shows(NameNouns.Kind kind) {
    return (nouns & bit(kind)) != 0;
  }

  /** Whether the word stands by a name as {@code kind} does. */
  public boolean stands(Office.Kind kind) {
    return (offices & bit(kind)) != 0;
  }

  private static int bits(Set<? extends Enum<?>> values) {
    int bits = 0;
    for (Enum<?> value : values) {
      bits |= bit(value);
    }
    return bits;
  }

  /**
   * The bit of a value: entries live as long as the program, so no other order of values counts.
   */
  @SuppressWarnings("EnumOrdinal")
  private static int bit(Enum<?> value) {
    return 1 << value.ordinal();
  }
}
