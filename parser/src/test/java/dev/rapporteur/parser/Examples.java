package dev.rapporteur.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Examples as text: a report, and a line for each thing that is read from it, which {@code =}
 * opens. An empty line parts two examples. A report without such a line is one of which nothing is
 * read.
 */
public final class Examples {

  private static final Splitter EXAMPLES = Splitter.on("\n\n").omitEmptyStrings().trimResults();
  private static final Splitter LINES = Splitter.on('\n');

  private Examples() {}

  /** Bodies of reports and their statements, as {@link MiniReport#attributions} has them. */
  public static Stream<DynamicTest> attributions(String examples) {
    return of(examples, body -> MiniReport.of(body).attributions());
  }

  /** Headlines and their statements, as {@link MiniReport#attributions} has them. */
  public static Stream<DynamicTest> headlines(String examples) {
    return of(examples, headline -> MiniReport.headed(headline).attributions());
  }

  /** Bodies of reports and who speaks in them, as {@link MiniReport#speakers} has it. */
  public static Stream<DynamicTest> speakers(String examples) {
    return of(examples, body -> MiniReport.of(body).speakers());
  }

  /** Bodies of reports and the acts in them, as {@link MiniReport#acts} has them. */
  public static Stream<DynamicTest> acts(String examples) {
    return of(examples, body -> MiniReport.of(body).acts());
  }

  /** Examples of whatever {@code read} reads. */
  public static Stream<DynamicTest> of(
      String examples, Function<String, ImmutableList<String>> read) {
    return EXAMPLES.splitToStream(examples).map(example -> test(example, read));
  }

  private static DynamicTest test(String example, Function<String, ImmutableList<String>> read) {
    List<String> lines = LINES.splitToList(example);
    String report =
        String.join(" ", lines.stream().filter(line -> !line.startsWith("= ")).toList());
    List<String> wanted =
        lines.stream()
            .filter(line -> line.startsWith("= "))
            .map(line -> CharMatcher.whitespace().trimFrom(line.substring(2)))
            .toList();
    return DynamicTest.dynamicTest(
        report, () -> assertThat(read.apply(report)).containsExactlyElementsOf(wanted));
  }
}
