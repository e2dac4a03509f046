package dev.rapporteur.examples.evaluation;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Parses annotated reports and prints how well what was read agrees with what careful readers
 * found.
 *
 * <pre>{@code
 * java -jar examples/evaluation/target/evaluation.jar [--misses] [FOLDER]
 * }</pre>
 *
 * <p>The folder holds {@code name.txt} and {@code name.json} for each report; without one, the
 * seeds are measured. With {@code --misses}, every miss is told after the table.
 */
public final class Evaluation {

  private static final String MISSES = "--misses";

  private Evaluation() {}

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    List<String> words = List.of(args);
    ImmutableList<AnnotatedReport> reports = reports(words);
    Scores scores = score(reports);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    out.print(scores);
    out.print(reports.size() + " reports\n");
    if (words.contains(MISSES)) {
      scores.misses().forEach(miss -> out.print(miss + "\n"));
    }
  }

  /** How the standard parser fares with these reports. */
  static Scores score(ImmutableList<AnnotatedReport> reports) {
    CoverageParser parser = CoverageParser.standard();
    Scores scores = new Scores();
    for (AnnotatedReport report : reports) {
      SummitCoverage coverage = parser.parse(SourceText.of(report.name(), report.text()));
      FieldScorer.score(report, coverage, scores);
      StatementScorer.score(report, coverage, scores);
      ActScorer.score(report, coverage, scores);
    }
    return scores;
  }

  private static ImmutableList<AnnotatedReport> reports(List<String> words) throws IOException {
    for (String word : words) {
      if (!word.equals(MISSES)) {
        return AnnotatedReport.in(Path.of(word));
      }
    }
    return AnnotatedReport.seeds();
  }
}
