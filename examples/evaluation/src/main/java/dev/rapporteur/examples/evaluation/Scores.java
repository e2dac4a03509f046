package dev.rapporteur.examples.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The table: a score for each measure and for each kind of act, and every miss in words. */
final class Scores {

  private final Map<String, Score> measures = new LinkedHashMap<>();
  private final Map<String, Score> kinds = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  void add(String measure, Score score) {
    measures.merge(measure, score, Score::plus);
  }

  void addKind(String kind, Score score) {
    kinds.merge(kind, score, Score::plus);
  }

  void miss(String report, String what) {
    misses.add(report + ": " + what);
  }

  /** The F1 of a measure in percent. */
  double f1(String measure) {
    return measures.getOrDefault(measure, Score.NONE).f1();
  }

  /** The mean of the F1 of all kinds of acts that are wanted: rare ones weigh as much as others. */
  double macroF1() {
    return kinds.values().stream()
        .filter(score -> score.wanted() > 0)
        .mapToDouble(Score::f1)
        .average()
        .orElse(Double.NaN);
  }

  /** The F1 of the kind of act that is read worst, of those that are wanted. */
  double lowestKind() {
    return kinds.values().stream()
        .filter(score -> score.wanted() > 0)
        .mapToDouble(Score::f1)
        .min()
        .orElse(Double.NaN);
  }

  ImmutableList<String> misses() {
    return ImmutableList.copyOf(misses);
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    measures.forEach((measure, score) -> table.append(line(measure, score.toString())));
    kinds.forEach((kind, score) -> table.append(line("act " + kind, score.toString())));
    String macro = String.format(Locale.ROOT, "F1 %5.1f", macroF1());
    return table.append(line("acts, macro F1", macro)).toString();
  }

  private static String line(String measure, String figures) {
    return String.format(Locale.ROOT, "%-34s %s\n", measure, figures);
  }
}
