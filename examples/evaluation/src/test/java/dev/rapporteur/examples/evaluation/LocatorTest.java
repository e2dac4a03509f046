package dev.rapporteur.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the same words stand twice, the place is the one that a reader means. */
class LocatorTest {

  @Test
  void theCueOfTheSameSentence() {
    String text = "Li said so. \"He said it,\" she said. They said no.";

    Located located = locate(text, statement("she", "said", "\"He said it,\""));

    assertThat(located.cue()).contains(new Span(30, 34));
    assertThat(located.source()).contains(new Span(26, 29));
  }

  @Test
  void aSourceThatIsNoPartOfAWord() {
    String text = "There, he said, the heat is on.";

    Located located = locate(text, statement("he", "said", "There", "the heat is on"));

    assertThat(located.source()).contains(new Span(7, 9));
    assertThat(located.content()).containsExactly(new Span(0, 5), new Span(16, 30));
  }

  @Test
  void statementsFollowEachOther() {
    String filler = "word ".repeat(200);
    String text = "It works, Li said. " + filler + "It works, Ma said.";
    Gold.Statement first = statement("Li", "said", "It works");
    Gold.Statement between = statement("Li", "said", "word word");
    Gold.Statement last = statement("Ma", "said", "It works");

    ImmutableList<Located> located = Locator.locate(report(text, first, between, last));

    assertThat(located.get(0).content()).containsExactly(new Span(0, 8));
    assertThat(located.get(2).source())
        .contains(new Span(text.indexOf("Ma"), text.indexOf("Ma") + 2));
  }

  @Test
  void whatIsNotThereIsLeftOut() {
    assertThat(Locator.locate(report("Li said no.", statement("Li", "said", "yes")))).isEmpty();
  }

  private static Located locate(String text, Gold.Statement statement) {
    return Locator.locate(report(text, statement)).get(0);
  }

  private static Gold.Statement statement(String source, String cue, String... content) {
    return new Gold.Statement(
        "body",
        Optional.of(source),
        Optional.empty(),
        Optional.of(cue),
        Optional.empty(),
        Arrays.asList(content),
        "INDIRECT",
        Optional.empty(),
        List.of());
  }

  private static AnnotatedReport report(String text, Gold.Statement... statements) {
    Gold gold =
        new Gold(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Arrays.asList(statements));
    return new AnnotatedReport("report", text, gold);
  }
}
