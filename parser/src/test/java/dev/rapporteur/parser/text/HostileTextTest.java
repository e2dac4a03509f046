package dev.rapporteur.parser.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that nobody wrote for readers is read as any other, on a small stack. */
class HostileTextTest {

  private static final int TIMES = 3000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "”",
        "„",
        "«",
        "»",
        "'",
        "‘",
        "’",
        "`",
        " '",
        " “",
        "“ ",
        "'a ",
        "a' ",
        "'s",
        "(",
        "[",
        ")",
        "]",
        "-",
        "—",
        ".",
        "…",
        "?",
        "Nov. ",
        "U.S.",
        "U.S. ",
        "A. ",
        "said ",
        ", he said",
        "that ",
        "to ",
        "to very ",
        "that not ",
        "as ",
        "Firstly, ",
        "A",
        "a",
        "7",
        "7,",
        "7.",
        "1. ",
        "(a) ",
        "- ",
        "\u0301",
        "\u00AD",
        "\u200B",
        "\u202E",
        "\u0000",
        "\uD800",
        "\uDC00",
        "\uD83D\uDE00",
        "\n",
        "\r\n",
        "\u00A0"
      })
  void asOnePieceRepeated(String piece) {
    PassageInvariants.check(piece.repeat(TIMES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"“‘", "(“", "“(", "«'", "[("})
  void asNestingThatIsNeverClosed(String openers) {
    PassageInvariants.check((openers + "We ").repeat(TIMES));
  }

  @Test
  void asOneVeryLongWord() {
    PassageInvariants.check("a-b'c.d&".repeat(TIMES));
  }
}
