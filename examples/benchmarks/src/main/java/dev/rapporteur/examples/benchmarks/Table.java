package dev.rapporteur.examples.benchmarks;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results as a table in Markdown: what each benchmark takes for a character of the texts. */
final class Table {

  private static final String HEAD =
      """
      | texts | benchmark | ns/char | million chars/s | times BreakIterator | bytes/char |
      |---|---|---:|---:|---:|---:|
      """;

  private static final String YARDSTICK = "Comparison.breakIterator";

  private final ImmutableMap<String, Long> characters;
  private final Collection<RunResult> results;

  private Table(Collection<RunResult> results) {
    this.results = results;
    this.characters =
        results.stream()
            .map(Table::texts)
            .distinct()
            .collect(ImmutableMap.toImmutableMap(name -> name, Texts::charactersOf));
  }

  static String of(Collection<RunResult> results) {
    return new Table(results).lines();
  }

  private String lines() {
    Map<String, Double> yardsticks = Maps.newHashMap();
    for (RunResult result : results) {
      if (name(result).equals(YARDSTICK)) {
        yardsticks.put(texts(result), nanoseconds(result));
      }
    }
    StringBuilder lines = new StringBuilder(HEAD);
    for (RunResult result : results) {
      lines.append(line(result, Optional.ofNullable(yardsticks.get(texts(result)))));
    }
    return lines.toString();
  }

  private String line(RunResult result, Optional<Double> yardstick) {
    double nanoseconds = nanoseconds(result);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f | %.1f | %s | %s |%n",
        texts(result),
        name(result),
        nanoseconds,
        1000 / nanoseconds,
        yardstick.map(one -> rounded(nanoseconds / one)).orElse("-"),
        allocated(result).map(Table::rounded).orElse("-"));
  }

  private static String rounded(double figure) {
    return String.format(Locale.ROOT, "%.1f", figure);
  }

  /** {@code Floor.layout}: the class without its last word, and the method. */
  private static String name(RunResult result) {
    String name = result.getParams().getBenchmark();
    int classStart = name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1;
    return name.substring(classStart).replace("Benchmark.", ".");
  }

  private static String texts(RunResult result) {
    return result.getParams().getParam("texts");
  }

  /** Scores are microseconds for all texts. */
  private double nanoseconds(RunResult result) {
    return perCharacter(result, 1000 * result.getPrimaryResult().getScore());
  }

  private Optional<Double> allocated(RunResult result) {
    Optional<Result<?>> bytes =
        Optional.ofNullable(result.getSecondaryResults().get("gc.alloc.rate.norm"));
    return bytes.map(found -> perCharacter(result, found.getScore()));
  }

  private double perCharacter(RunResult result, double figure) {
    return figure / characters.getOrDefault(texts(result), 1L);
  }
}
