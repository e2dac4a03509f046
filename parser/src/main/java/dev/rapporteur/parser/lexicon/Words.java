package dev.rapporteur.parser.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which classes a word form can have, the likeliest first: {@code calls} is a noun in the plural or
 * a verb in the present.
 *
 * <p>Function words come from a list of the project's own, all others from WordNet 3.1 with the
 * order of its sense counts; the head of each file says more. A form in neither is unknown, and
 * mostly a noun.
 */
public final class Words {

  private static final ImmutableMap<Character, WordClass> LETTERS =
      ImmutableMap.<Character, WordClass>builder()
          .put('B', WordClass.VERB_BASE)
          .put('S', WordClass.VERB_PRESENT)
          .put('D', WordClass.VERB_PAST)
          .put('N', WordClass.PARTICIPLE)
          .put('G', WordClass.GERUND)
          .put('n', WordClass.NOUN)
          .put('p', WordClass.PLURAL)
          .put('a', WordClass.ADJECTIVE)
          .put('r', WordClass.ADVERB)
          .buildOrThrow();

  private final Map<String, ImmutableList<WordClass>> classes;
  private final ClassWeights weights;

  private Words(Map<String, ImmutableList<WordClass>> classes, ClassWeights weights) {
    this.classes = classes;
    this.weights = weights;
  }

  /** The words that come with the library. */
  public static Words standard() {
    Map<String, ImmutableList<WordClass>> classes = new HashMap<>();
    Map<String, ImmutableList<WordClass>> shared = new HashMap<>();
    for (List<String> entry : LexiconFile.read("words.tsv", 2)) {
      classes.put(entry.get(0), shared.computeIfAbsent(entry.get(1), Words::ofLetters));
    }
    for (List<String> entry : LexiconFile.read("function-words.txt", 2)) {
      classes.put(entry.get(0), shared.computeIfAbsent(entry.get(1), Words::ofNames));
    }
    return new Words(classes, ClassWeights.standard());
  }

  /** The classes of a form in lower case, the likeliest first; empty if it is unknown. */
  public ImmutableList<WordClass> classesOf(String form) {
    return classes.getOrDefault(form, ImmutableList.of());
  }

  /** The forms that are known. */
  Set<String> forms() {
    return classes.keySet();
  }

  /** The lists of classes that forms have. */
  ImmutableSet<ImmutableList<WordClass>> classLists() {
    return ImmutableSet.copyOf(classes.values());
  }

  /** What decides between the classes of a form where it has several. */
  public ClassWeights weights() {
    return weights;
  }

  private static ImmutableList<WordClass> ofLetters(String letters) {
    return letters
        .chars()
        .mapToObj(letter -> ofLetter((char) letter))
        .collect(ImmutableList.toImmutableList());
  }

  private static WordClass ofLetter(char letter) {
    WordClass wordClass = LETTERS.get(letter);
    checkArgument(wordClass != null, "no word class has the letter %s", letter);
    return wordClass;
  }

  private static ImmutableList<WordClass> ofNames(String names) {
    ImmutableList.Builder<WordClass> classes = ImmutableList.builder();
    for (String name : names.split(" ", -1)) {
      classes.add(WordClass.valueOf(name));
    }
    return classes.build();
  }
}
