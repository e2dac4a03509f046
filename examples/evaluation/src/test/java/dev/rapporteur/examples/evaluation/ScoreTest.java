package dev.rapporteur.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreTest {

  @Test
  void tellsPrecisionRecallAndTheirMean() {
    assertThat(new Score(3, 4, 6))
        .hasToString("F1  60.0   P  75.0   R  50.0   (3 right, 4 found, 6 wanted)");
  }

  @Test
  void isNoNumberWhereNothingIsCounted() {
    assertThat(Score.NONE.f1()).isNaN();
  }

  @Test
  void rareKindsOfActsWeighAsMuchAsOthers() {
    Scores scores = new Scores();
    scores.addKind("CALL", new Score(90, 90, 90));
    scores.addKind("PROPOSAL", new Score(0, 0, 1));
    scores.addKind("POSITION", new Score(0, 1, 0));

    assertThat(scores.macroF1()).isEqualTo(50.0);
  }
}
