package dev.rapporteur.examples.evaluation;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.ClassWeights;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Weigher;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An averaged perceptron that chooses classes and is corrected at once.
 *
 * <p>Its weights are averaged over all choices ever made, which keeps late corrections from
 * weighing too much.
 */
final class Perceptron implements Weigher {

  private static final int SCALE = 8;
  private static final int FEWEST_SEEN = 2;

  private static final String HEAD =
      """
      # How much each clue around a word speaks for each class that the word can have.
      # Learnt by WordClassLearner (module examples/evaluation), an averaged perceptron, from the news texts of PolNeAR's
      # train split (Newell et al., LREC 2018) and from government readouts. Its teacher was the English part-of-speech
      # model of Apache OpenNLP 1.5; of the texts nothing is here but numbers.
      # Format: number of the clue in hexadecimal, as the parser computes it TAB weights, each behind the letter of its
      # class as in words.tsv.
      """;

  private final Map<Integer, Clue> clues = new HashMap<>();
  private ImmutableList<WordClass> expected = ImmutableList.of();
  private long choices;
  private long right;

  /** What is known of one clue: its weights, and what averages them. */
  private static final class Clue {
    private final Map<WordClass, double[]> weights = new EnumMap<>(WordClass.class);
    private int seen;

    double weight(WordClass wordClass) {
      double[] weight = weights.get(wordClass);
      return weight == null ? 0 : weight[0];
    }

    void add(WordClass wordClass, int change, long now) {
      double[] weight = weights.computeIfAbsent(wordClass, any -> new double[2]);
      weight[0] += change;
      weight[1] += (double) change * now;
    }

    double average(WordClass wordClass, long now) {
      double[] weight = weights.get(wordClass);
      return weight == null ? 0 : weight[0] - weight[1] / now;
    }
  }

  /** Sets the classes that the tokens of the next passage should get. */
  void expect(ImmutableList<WordClass> classes) {
    expected = classes;
  }

  @Override
  public WordClass choose(int index, ImmutableList<WordClass> candidates, int[] seen) {
    WordClass chosen = heaviest(candidates, seen);
    WordClass wanted = index < expected.size() ? expected.get(index) : WordClass.PUNCTUATION;
    if (!candidates.contains(wanted)) {
      return chosen;
    }
    choices++;
    if (chosen == wanted) {
      right++;
      return chosen;
    }
    for (int number : seen) {
      Clue clue = clues.computeIfAbsent(number, any -> new Clue());
      clue.seen++;
      clue.add(wanted, 1, choices);
      clue.add(chosen, -1, choices);
    }
    return chosen;
  }

  private WordClass heaviest(ImmutableList<WordClass> candidates, int[] seen) {
    WordClass heaviest = candidates.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (WordClass candidate : candidates) {
      double sum = 0;
      for (int number : seen) {
        Clue clue = clues.get(number);
        sum += clue == null ? 0 : clue.weight(candidate);
      }
      if (sum > most) {
        most = sum;
        heaviest = candidate;
      }
    }
    return heaviest;
  }

  /** The lines of the weights' file, in the order of the clues. */
  String file() {
    StringBuilder file = new StringBuilder(HEAD);
    clues.entrySet().stream()
        .filter(entry -> entry.getValue().seen >= FEWEST_SEEN)
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .forEach(entry -> append(file, entry.getKey(), entry.getValue()));
    return file.toString();
  }

  private void append(StringBuilder file, int number, Clue clue) {
    StringBuilder fields = new StringBuilder();
    for (WordClass wordClass : clue.weights.keySet()) {
      long weight = Math.round(SCALE * clue.average(wordClass, choices));
      char letter = ClassWeights.letter(wordClass);
      if (weight != 0 && letter != ' ') {
        fields.append(fields.isEmpty() ? "" : " ").append(letter).append(weight);
      }
    }
    if (!fields.isEmpty()) {
      file.append(String.format(Locale.ROOT, "%08x\t%s\n", number, fields));
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%d of %d choices right, %d clues", right, choices, clues.size());
  }
}
