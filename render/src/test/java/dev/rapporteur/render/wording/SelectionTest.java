package dev.rapporteur.render.wording;

import static dev.rapporteur.core.Statement.Form.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Statement;
import org.junit.jupiter.api.Test;

/** Which statements stand for all. */
class SelectionTest {

  private static final Statement PLAIN = said("She said the river rose", "the river rose");
  private static final Statement LEANING = said("She said but nobody came", "but nobody came");
  private static final Statement OWN = said("She said her state will pay", "her state will pay");

  @Test
  void prefersWhatCanBeReadByItself() {
    assertThat(Selection.of(ImmutableList.of(LEANING, PLAIN), 1)).containsExactly(PLAIN);
  }

  @Test
  void knowsWhoseStateItIsOnceTheSpeakerIsNamed() {
    assertThat(Selection.of(ImmutableList.of(LEANING, OWN), 1)).containsExactly(OWN);
  }

  @Test
  void putsCourtesiesLast() {
    Statement greeting = said("She said to convey her greetings", "to convey her greetings");
    assertThat(Selection.of(ImmutableList.of(greeting, PLAIN), 1)).containsExactly(PLAIN);
  }

  @Test
  void leavesAsManyAsThereAre() {
    assertThat(Selection.of(ImmutableList.of(LEANING, PLAIN), 2)).containsExactly(LEANING, PLAIN);
  }

  private static Statement said(String sentence, String content) {
    return Said.in(sentence).source("She").cue("said").content(content).as(INDIRECT).statement();
  }
}
