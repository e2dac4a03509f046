package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of the page sees of a text, piece by piece, and where each character stands. */
class PiecesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "## Gauges|Gauges",
        "> Gauges|Gauges",
        "###> \"Gauges\"|\"Gauges\"",
        "# **Gauges**|Gauges",
        "# 4 gauges|4 gauges",
        "\uFEFF## Gauges|Gauges",
        "#Gauges|#Gauges",
        "# - gauges|# - gauges",
        "# |#",
        "###|###",
        ">|>",
        "**Gauges** and *readers*|Gauges and readers",
        "* gauges|* gauges",
        "2 * 3 gauges|2 * 3 gauges",
        "gauges *|gauges *",
        "a*b|ab",
        "\\_gauges\\_ \\|_gauges_ \\",
        "\\gauges|\\gauges",
        "gauges\\\\|gauges\\",
        "Q&amp;A|Q&A",
        "Q&A &c.|Q&A &c.",
        "&shy;gau&shy;ges&#8217;|gauges’",
        "gau\u00ADges\u200B|gauges",
        "gauges\u00A0and\treaders|gauges and readers",
        "gauges&nbsp;&nbsp;|gauges",
        "&nbsp;gauges|gauges",
        "gauges&amp;|gauges&",
        "gauges \\|gauges \\",
        "\u200B gauges|gauges"
      })
  void residueIsNotSeen(String printed, String seen) {
    assertThat(Pieces.of(printed)).extracting(Piece::text).containsExactly(seen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The *gauges* of S&amp;uva\u00ADn readers|gauges|gauges",
        "The *gauges* of S&amp;uva\u00ADn readers|S&uvan|S&amp;uva\u00ADn",
        "The *gauges* of S&amp;uva\u00ADn readers|readers|readers",
        "The *gauges* of S&amp;uva\u00ADn readers|gauges of|gauges* of",
        "The gauges of Suva|The gauges|The gauges",
        "The gauges of Suva|Suva|Suva",
        "The gauges of Suva|g|g",
      })
  void eachCharacterKnowsWhereItStands(String report, String seen, String printed) {
    Piece piece = Pieces.of(report).get(0);
    int start = piece.text().indexOf(seen);
    assertThat(piece.excerpt(start, start + seen.length()).text()).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**Gauges**, and **readers** | Gauges, | **Gauges**, | and **readers**",
        "## *Gauges* read | Gauges | ## *Gauges | * read",
        "Gauges  read | Gauges | Gauges | read",
        "Gauges  *read* | Gauges | Gauges | *read*",
      })
  void theMarksBeforeABlockBelongToIt(String report, String seen, String before, String behind) {
    Piece piece = Pieces.of(report).get(0);
    int end = seen.length();
    assertThat(piece.text()).startsWith(seen);
    assertThat(piece.block(0, end).in(report)).isEqualTo(before);
    Piece rest = piece.from(end);
    assertThat(rest.block(0, rest.length()).in(report)).isEqualTo(behind);
    assertThat(rest.all().text()).isEqualTo(behind);
    assertThat(rest.text()).isEqualTo(piece.text().substring(end).strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gauges¶Readers|Gauges¶Readers",
        "Gauges are¶read|Gauges are read",
        "Gauges are¶¶read|Gauges are¶read",
        "Gauges are¶ ¶read|Gauges are¶read",
        "Gauges are.¶read|Gauges are.¶read",
        "Gauges are:¶read|Gauges are:¶read",
        "Gauges are¶- read|Gauges are¶- read",
        "Gauges are¶(a) read|Gauges are¶(a) read",
        "Gauges are¶12. read|Gauges are¶12. read",
        "Gauges are¶é read|Gauges are é read",
      })
  void aLineGoesOnInOneThatBeginsWithASmallLetter(String lines, String pieces) {
    assertThat(Pieces.of(lines.replace("¶", "\n")))
        .extracting(Piece::text)
        .containsExactlyElementsOf(Splitter.on('¶').split(pieces));
  }

  @Test
  void aWrappedLineGoesOnWhereTheNextWordWouldNotHaveFitted() {
    String wrapped =
        """
        The ministers of nine river states met in Suva and
        Nadi to read the gauges of nine rivers together in
        Fiji before the rains.
        They will meet again in the dry season, if not for
        Ana Duarte then for the gauges.
        """;
    assertThat(Pieces.of(wrapped))
        .extracting(Piece::text)
        .containsExactly(
            "The ministers of nine river states met in Suva and Nadi to read the gauges of nine"
                + " rivers together in Fiji before the rains.",
            "They will meet again in the dry season, if not for Ana Duarte then for the gauges.");
  }

  @Test
  void linesThatEndWithTheirSentenceAreNotWrapped() {
    String text =
        """
        The ministers of nine river states met in Suva and
        Nadi Agreed to Read the Gauges of the Nine Rivers.
        They will meet again in the dry season, they said.
        """;
    assertThat(Pieces.of(text))
        .extracting(Piece::text)
        .containsExactlyElementsOf(Splitter.on('\n').omitEmptyStrings().split(text));
  }

  @Test
  void aLineOfOneUnseenSignIsAPieceOfItsOwn() {
    ImmutableList<Piece> pieces = Pieces.of("\uFEFF\n\nGauges");
    assertThat(pieces).extracting(Piece::isEmpty).containsExactly(true, false);
    assertThat(pieces.get(0).all().text()).isEqualTo("\uFEFF");
  }
}
