package dev.rapporteur.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** All limits stand in one value, and what is over one is refused with the name of its setter. */
class LimitsTest {

  private static final Limits STANDARD = Limits.standard();

  @Test
  void eachLimitIsSetByItself() {
    assertThat(STANDARD).isEqualTo(new Limits(16_000_000, 100, 160, 256_000_000));
    assertThat(
            STANDARD
                .withMaxCharacters(5)
                .withMaxDiagnostics(6)
                .withMaxMessageCharacters(7)
                .withMaxJsonCharacters(8))
        .isEqualTo(new Limits(5, 6, 7, 8));
  }

  @Test
  void aLimitIsPositive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withMaxCharacters(0))
        .withMessage("maxCharacters is at least 1, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withMaxDiagnostics(-1))
        .withMessage("maxDiagnostics is at least 1, not -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withMaxMessageCharacters(0))
        .withMessage("maxMessageCharacters is at least 1, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withMaxJsonCharacters(0))
        .withMessage("maxJsonCharacters is at least 1, not 0");
  }

  @Test
  void whatIsOverALimitIsRefused() {
    Limits ten = STANDARD.withMaxCharacters(10).withMaxJsonCharacters(10);
    ten.checkText("0123456789");
    ten.checkJson(10);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ten.checkText("0123456789a"))
        .withMessage(
            "the text has 11 characters, over the limit of 10; Limits.withMaxCharacters raises it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ten.checkJson(11))
        .withMessage(
            "the JSON has 11 characters, over the limit of 10; Limits.withMaxJsonCharacters raises"
                + " it");
  }
}
