package dev.rapporteur.parser.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.rapporteur.core.Stance;
import dev.rapporteur.parser.lexicon.Cue.Force;
import java.util.List;
import java.util.Optional;

/**
 * Words inside a content that tell what saying it does: "its commitment to", "is ready to".
 *
 * @param nouns by the head noun of a reported phrase
 * @param verbs by the verb of a clause about the own side
 * @param adjectives by what the own side is
 */
public record ActWords(
    ImmutableMap<String, Act> nouns,
    ImmutableMap<String, Act> verbs,
    ImmutableMap<String, Act> adjectives) {

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

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
  }

  /** The words that come with the library. */
  public static ActWords standard() {
    List<List<String>> entries = LexiconFile.read("act-words.txt", 3);
    return new ActWords(
        ofClass(entries, "noun"), ofClass(entries, "verb"), ofClass(entries, "adjective"));
  }

  private static ImmutableMap<String, Act> ofClass(List<List<String>> entries, String wordClass) {
    return entries.stream()
        .filter(entry -> entry.get(0).equals(wordClass))
        .collect(ImmutableMap.toImmutableMap(entry -> entry.get(1), entry -> act(entry.get(2))));
  }

  private static Act act(String field) {
    List<String> words = BLANKS.splitToList(field);
    Optional<Stance> stance =
        words.size() > 1 ? Optional.of(Stance.valueOf(words.get(1))) : Optional.empty();
    return new Act(Force.valueOf(words.get(0)), stance);
  }
}
