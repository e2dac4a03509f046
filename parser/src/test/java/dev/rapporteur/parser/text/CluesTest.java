package dev.rapporteur.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the text around the word in brackets says of its class. */
class CluesTest {

  private static final Lexicons LEXICON = Lexicons.standard();
  private static final String OPENING = "The [work] near the ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "old river has ended.|old river in rain.",
        "old river has ended.|old river, has ended.",
        "old river has ended.|old river that has ended.",
        "old river has ended.|old river which has ended.",
        "old river has ended.|old river. It has ended.",
        "old river remained.|old river in rain.",
        "old river, has ended.|old river in rain.",
      })
  void aVerbAheadInItsClauseIsOne(String verb, String other) {
    assertThat(clues(OPENING + verb)).isNotEqualTo(clues(OPENING + other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "old river has ended.|old rivers will end.",
        "old river has ended.|old \"river\" has ended.",
        "old river. It has ended.|old river. It rained.",
        "old river; it has ended.|old river; not yet.",
        "old river that has ended.|old river that of all.",
        "old river in rain.|old river in rain",
      })
  void whatElseStandsFurtherAwayIsNone(String text, String other) {
    assertThat(clues(OPENING + text)).isEqualTo(clues(OPENING + other));
  }

  @Test
  void aVerbFarAheadIsNone() {
    assertThat(clues(OPENING + "old ".repeat(11) + "has ended."))
        .isNotEqualTo(clues(OPENING + "old ".repeat(11) + "in rain."));
    assertThat(clues(OPENING + "old ".repeat(12) + "has ended."))
        .isEqualTo(clues(OPENING + "old ".repeat(12) + "in rain."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The [work] near|The [work]",
        "The [work] near|The [work] of",
        "The [work] near the|The [work] near it",
        "The [work] \"|The [work] ,",
        "The [work] ;|The [work] ,",
        "A [work] near|The [work] near",
        "The [work] near|The [report] near",
        "They said the [work] near|They and the [work] near",
        "It rained as the [work] near|It rained. The [work] near",
      })
  void whatStandsBesideItIsOne(String text, String other) {
    assertThat(clues(text)).isNotEqualTo(clues(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The [work] near the river|The [work] near the lake",
        "The [work] near|\u00A0The [work] near",
      })
  void whatIsPrintedAlikeSaysTheSame(String text, String other) {
    assertThat(clues(text)).isEqualTo(clues(other));
  }

  /** The clues that are weighed for the word that stands in brackets in {@code marked}. */
  private static ImmutableList<Integer> clues(String marked) {
    int start = marked.indexOf('[');
    String text = marked.replace("[", "").replace("]", "");
    int word = Readings.tokens(text.substring(0, start)).size();
    List<Integer> weighed = new ArrayList<>();
    new PassageReader(
            LEXICON,
            (index, candidates, clues) -> {
              weighed.addAll(index == word ? Ints.asList(clues) : ImmutableList.of());
              return candidates.get(0);
            })
        .read(text, new Block(Block.Kind.PARAGRAPH, new Span(0, text.length())));
    assertThat(weighed).isNotEmpty();
    return ImmutableList.copyOf(weighed);
  }
}
