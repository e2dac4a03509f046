package dev.rapporteur.examples.evaluation;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dev.rapporteur.core.SummitCoverage;
import java.util.stream.Stream;

/** Compares the fields of one report, name by name. */
final class FieldScorer {

  private FieldScorer() {}

  static void score(AnnotatedReport report, SummitCoverage coverage, Scores scores) {
    for (Field field : Fields.ALL) {
      Multiset<String> wanted = normal(field.wanted().apply(report.gold()));
      Multiset<String> found = normal(field.found().apply(coverage));
      int right = Multisets.intersection(wanted, found).size();
      scores.add(field.name(), new Score(right, found.size(), wanted.size()));
      Multisets.difference(wanted, found)
          .forEach(name -> scores.miss(report.name(), field.name() + " missed: " + name));
      Multisets.difference(found, wanted)
          .forEach(name -> scores.miss(report.name(), field.name() + " spurious: " + name));
    }
  }

  private static ImmutableMultiset<String> normal(Stream<String> names) {
    return names.map(Names::normal).filter(name -> !name.isEmpty()).collect(toImmutableMultiset());
  }
}
