package dev.rapporteur.parser.lexicon;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableTable;
import dev.rapporteur.core.Stance;
import dev.rapporteur.parser.entry.Cue.Force;
import java.util.List;
import java.util.Optional;

/**
 * Words that tell what saying something does: "its commitment to", "is ready to", "should".
 *
 * @param acts what a word does in each use that it has
 */
public record ActWords(ImmutableTable<Use, String, Act> acts) {

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  /** Where a word stands. */
  public enum Use {
    /** As the head of a phrase that is reported: "reaffirmed its commitment". */
    NOUN,
    /** As the verb of a clause about the own side: "China welcomed the step". */
    VERB,
    /** As what the own side is: "China is ready to help". */
    ADJECTIVE,
    /** As the first verb of a clause: "members should". */
    MODAL,
    /** As a verb whose infinitive tells the act: "we want to thank". */
    HELPER,
    /** As a cue of a phrase whose head noun decides first: "announced". */
    PHRASE,
    /** As a cue that leaves it to its clause, and binds where that tells the future: "agreed". */
    YIELDS,
    /** As a cue that only supposes what will be: "expects that". */
    SUPPOSES,
    /** As a cue that decides, although it only asserts: "denied that". */
    FIRM,
    /** As the cue of a position that is negated: "did not rule out". */
    NEGATED,
    /** As what something is judged to be that is done: "described it as completed". */
    DONE,
    /** As the first words of a condition: "unless", "as long as". */
    CONDITION,
    /** As a side that was named before: "the government". */
    HOME,
    /** As the one who acts for a side, behind a possessive: "their ministers". */
    SIDE,
    /** As the one who can be called on: "lenders should". */
    CALLED,
    /** As the action of a promise that cannot be checked: "strive". */
    VAGUE,
    /** As a source that gives no name: "a senior official". */
    UNNAMED
  }

  /**
   * What saying something does.
   *
   * @param force what it does
   * @param stance which stand is taken, where it takes one
   */
  public record Act(Force force, Optional<Stance> stance) {

    /** An act that takes no stand. */
    public static Act of(Force force) {
      return new Act(force, Optional.empty());
    }

    /** A stand. */
    public static Act of(Stance stance) {
      return new Act(Force.POSITION, Optional.of(stance));
    }
  }

  /** The words that come with the library. */
  public static ActWords standard() {
    ImmutableTable.Builder<Use, String, Act> acts = ImmutableTable.builder();
    for (List<String> entry : LexiconFile.read("act-words.txt", 3)) {
      Use use = Use.valueOf(Ascii.toUpperCase(entry.get(0)));
      Act act = act(entry.get(2));
      forms(use, entry.get(1)).forEach(form -> acts.put(use, form, act));
    }
    return new ActWords(acts.buildOrThrow());
  }

  /** A verb stands for all its forms: a regular one alone, another with each of them. */
  private static List<String> forms(Use use, String entry) {
    List<String> words = BLANKS.splitToList(entry);
    return switch (use) {
      case VERB, HELPER ->
          words.size() == 1
              ? Inflection.formsOf(entry)
              : words.stream().map(form -> form.replace('+', ' ')).toList();
      case CONDITION -> List.of(entry);
      default -> words;
    };
  }

  /** These and one more. */
  public ActWords with(Use use, String word, Act act) {
    ImmutableTable.Builder<Use, String, Act> extended = ImmutableTable.builder();
    acts.rowMap()
        .forEach(
            (known, words) ->
                words.forEach(
                    (form, does) -> {
                      if (known != use || !form.equals(word)) {
                        extended.put(known, form, does);
                      }
                    }));
    return new ActWords(extended.put(use, word, act).buildOrThrow());
  }

  /** What {@code word}, in lower case, does in this use. */
  public Optional<Act> of(Use use, String word) {
    return Optional.ofNullable(acts.get(use, word));
  }

  /** Whether {@code word}, in lower case, has this use. */
  public boolean has(Use use, String word) {
    return acts.contains(use, word);
  }

  private static Act act(String field) {
    List<String> words = BLANKS.splitToList(field);
    return words.size() > 1
        ? Act.of(Stance.valueOf(words.get(1)))
        : Act.of(Force.valueOf(words.get(0)));
  }
}
