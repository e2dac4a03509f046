package dev.rapporteur.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text as it was received, and the reference that a coverage keeps of it. */
class SourceTest {

  private static final String DIGEST_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void hasANameAndADayOfReceiptOnlyWhereTheyAreGiven() {
    assertThat(SourceText.of("abc").id()).isEmpty();
    assertThat(SourceText.of("abc").received()).isEmpty();
    assertThat(SourceText.of("a.txt", "abc").id()).isEqualTo("a.txt");
    assertThat(SourceText.of("a.txt", "abc").text()).isEqualTo("abc");
  }

  @Test
  void isBuiltWithADayOfReceipt() {
    LocalDate day = LocalDate.of(2025, 11, 1);
    SourceText source = new SourceTextBuilder().id("a.txt").text("abc").received(day).build();
    assertThat(source.received()).contains(day);
  }

  @Test
  void isReferredToByLengthAndDigest() {
    assertThat(SourceRef.of(SourceText.of("a.txt", "abc")))
        .isEqualTo(new SourceRef("a.txt", 3, DIGEST_OF_ABC));
  }

  @Test
  void matchesItsOwnTextOnly() {
    SourceRef source = SourceRef.of(SourceText.of("abc"));
    assertThat(source.matches("abc")).isTrue();
    assertThat(source.matches("abd")).isFalse();
    assertThat(source.matches("abc ")).isFalse();
    assertThat(source.matches("")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "é", "\uD83D\uDE00", "\u0000", "a\r\nb"})
  void matchesWhateverTheTextIs(String text) {
    assertThat(SourceRef.of(SourceText.of(text)).matches(text)).isTrue();
  }

  @Test
  void hasALengthOfZeroOrMore() {
    assertThatThrownBy(() -> new SourceRef("a.txt", -1, DIGEST_OF_ABC))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a text's length is 0 or more, not -1");
  }

  @Test
  void hasADigestOf64Digits() {
    assertThatThrownBy(() -> new SourceRef("a.txt", 3, "ba78"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a SHA-256 digest has 64 hexadecimal digits in lower case, unlike ba78");
  }
}
