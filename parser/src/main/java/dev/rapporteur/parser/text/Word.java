package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.LexicalEntry;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token.Kind;

/**
 * A word, number or mark as a report prints it, and all that is known of it wherever it stands. The
 * tokens of a report that are printed alike share one, so that what the lexicon says of it is
 * looked up once.
 */
public final class Word {

  private final String text;
  private final String lower;
  private final Kind kind;
  private final LexicalEntry entry;
  private final ImmutableList<WordClass> classes;
  private final boolean capitalized;
  private final boolean acronym;
  private final boolean nameable;

  Word(String text, String lower, Kind kind, LexicalEntry entry) {
    this.text = text;
    this.lower = lower;
    this.kind = kind;
    this.entry = entry;
    this.classes = Shapes.classes(lower, kind, entry.classes());
    this.capitalized = Character.isUpperCase(text.codePointAt(0));
    this.acronym = kind == Kind.WORD && Shapes.acronym(text);
    this.nameable =
        kind == Kind.WORD
            && capitalized
            && (acronym || !entry.has(Trait.FUNCTION))
            && !entry.has(Trait.CALENDAR);
  }

  /** Its letters as printed. */
  public String text() {
    return text;
  }

  /** Its letters in lower case, with straight apostrophes. */
  public String lower() {
    return lower;
  }

  /** What it is made of. */
  public Kind kind() {
    return kind;
  }

  /** What the lexicon says of it. */
  public LexicalEntry entry() {
    return entry;
  }

  /** The classes that it can have, the likeliest first; none where it is no word. */
  ImmutableList<WordClass> classes() {
    return classes;
  }

  /** Whether its first letter is a capital. */
  public boolean capitalized() {
    return capitalized;
  }

  /** Whether it is an acronym: a word of two capitals at the least, and no small letter. */
  public boolean acronym() {
    return acronym;
  }

  /**
   * Whether it can be part of a name: it is capitalized, and no function word, weekday or month:
   * {@code Bank}, not {@code The}.
   */
  public boolean nameable() {
    return nameable;
  }

  /** Whether it reads {@code form}, in any case. */
  public boolean is(String form) {
    return lower.equals(form);
  }

  /** Whether it is of this kind. */
  public boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether it is a quotation mark. */
  public boolean quote() {
    return kind == Kind.QUOTE_OPEN || kind == Kind.QUOTE_CLOSE;
  }
}
