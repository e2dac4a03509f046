package dev.rapporteur.parser.lexicon;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.util.HashMap;
import java.util.Map;

/**
 * What a lexicon says of each word. Entries are put together once, when the lexicon is known: while
 * a report is read, they are looked up.
 *
 * <pre>{@code
 * LexicalEntry bank = new LexicalEntries(Lexicons.standard()).of("Bank", "bank");
 * bank.shows(NameNouns.Kind.ORGANIZATION); // true
 * }</pre>
 */
public final class LexicalEntries {

  private final Words words;

  /** The words of which more is known than their classes, in lower case. */
  private final Map<String, LexicalEntry> known;

  /** The words that name a country or what belongs to one, as printed: "turkey" does not. */
  private final ImmutableMap<String, LexicalEntry> countries;

  /** What is said of all other words, by their classes. */
  private final ImmutableMap<ImmutableList<WordClass>, LexicalEntry> plain;

  /** The entries of {@code lexicon}. */
  public LexicalEntries(Lexicons lexicon) {
    EntryComposer composer = new EntryComposer(lexicon);
    this.words = lexicon.words();
    this.known = known(composer);
    this.countries =
        lexicon.countries().byWord().keySet().stream()
            .collect(toImmutableMap(name -> name, composer::ofCountry));
    this.plain =
        words.classLists().stream().collect(toImmutableMap(one -> one, EntryComposer::ofClasses));
  }

  /** Many words have the same said of them, and share it. */
  private static Map<String, LexicalEntry> known(EntryComposer composer) {
    Interner<LexicalEntry> shared = Interners.newStrongInterner();
    Map<String, LexicalEntry> known = new HashMap<>();
    composer.forms().forEach(form -> known.put(form, shared.intern(composer.of(form))));
    return known;
  }

  /**
   * What the lexicon says of a word.
   *
   * @param printed its letters as printed
   * @param lower its letters in lower case, with straight apostrophes
   */
  public LexicalEntry of(String printed, String lower) {
    LexicalEntry entry = whole(printed, lower);
    int first = Phrases.firstWordEnd(lower);
    return first == lower.length() ? entry : withFirst(entry, lower.substring(0, first));
  }

  private LexicalEntry whole(String printed, String lower) {
    LexicalEntry country = printed.equals(lower) ? null : countries.get(printed);
    LexicalEntry entry = country != null ? country : known.get(lower);
    return entry != null ? entry : plain.getOrDefault(words.classesOf(lower), LexicalEntry.UNKNOWN);
  }

  /** "Asia-Pacific" can open the name that "Asia" opens. */
  private LexicalEntry withFirst(LexicalEntry entry, String first) {
    LexicalEntry opening = known.get(first);
    return opening == null ? entry : entry.opening(opening);
  }
}
