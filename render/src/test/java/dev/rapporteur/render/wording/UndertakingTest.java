package dev.rapporteur.render.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.CommitmentBuilder;
import dev.rapporteur.core.CommitmentTest;
import dev.rapporteur.core.CommitmentTest.Criterion;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a commitment undertakes, as a table tells it. */
class UndertakingTest {

  private static final Criterion MET = new Criterion(true, "clear");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "We will plant trees. | plant trees. | plant trees",
        "We also promote trade | also promote trade | promote trade",
        "They \"remain bound\" to it | remain bound\" to it | remain bound to it",
        "We will ask the U.S. | ask the U.S. | ask the U.S."
      })
  void standsByItself(String text, String action, String told) {
    assertThat(Undertaking.of(commitment(text, action).negated(false).build())).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "We will not sell it, sell it, not sell it",
    "We will not sell it, not sell it, not sell it",
    "We won't sell it, won't sell it, won't sell it"
  })
  void keepsItsNot(String text, String action, String told) {
    assertThat(Undertaking.of(commitment(text, action).negated(true).build())).isEqualTo(told);
  }

  @Test
  void keepsTheConditionThatStandsApart() {
    String text = "If others move, we will sell it";
    assertThat(
            Undertaking.of(
                commitment(text, "sell it")
                    .negated(false)
                    .condition(quote(text, "If others move"))
                    .build()))
        .isEqualTo("sell it, if others move");
  }

  private static CommitmentBuilder commitment(String text, String action) {
    return new CommitmentBuilder()
        .content(quote(text, text))
        .action(quote(text, action))
        .test(new CommitmentTest(MET, MET, MET, MET, MET, MET));
  }

  private static Excerpt quote(String text, String words) {
    int start = text.indexOf(words);
    return Excerpt.of(text, new Span(start, start + words.length()));
  }
}
