package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no text of a report, although it stands behind it or inside it. */
class TrailersTest {

  private static final String REPORT =
      "Nine river states agree to share gauges\n\nThe ministers met in Suva.\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Enditem",
        "(END)",
        "-30-",
        "___",
        "* * *",
        "###.",
        "Reuters",
        "(more)",
        "-- BERNAMA",
        "— Xinhua",
        "gauges@example.com",
        "https://example.com/gauges",
        "@levuka",
        "Follow Ana Duarte on @ana",
        "ad-kl/jp",
        "Copyright 2026 Levuka Morning Post",
        "(Editing by Li Mu)",
        "Jo Price contributed to this report.",
        "4 min read",
        "Related stories",
        "Related stories.",
      })
  void aLineUnderTheTextMayBeATrailer(String line) {
    assertThat(Rendition.of(REPORT + line).blocks()).last().isEqualTo("TRAILER | " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Enditem was the name of the gauge.",
        "The gauge stood at gauges@example.com and sank.",
        "Related stories were told.",
        "Xinhua Net",
        "The White House",
        "They spoke of an administrator, a min reader.",
        "A 4-min reading of the gauge took place.",
      })
  void aLineWithOtherWordsIsText(String line) {
    assertThat(Rendition.of(REPORT + line).blocks()).last().isNotEqualTo("TRAILER | " + line);
  }

  @Test
  void aTrailerIsShort() {
    String line = "Copyright " + "a".repeat(390);
    assertThat(Rendition.of(REPORT + line).blocks()).last().isEqualTo("TRAILER | " + line);
    assertThat(Rendition.of(REPORT + line + "a").blocks())
        .last()
        .isEqualTo("PARAGRAPH | " + line + "a");
  }

  @Test
  void aHeadlineMayOpenLikeATrailer() {
    assertThat(Rendition.of("Copyright law unites nine states\n\nThey met.").field("headline"))
        .isEqualTo("Copyright law unites nine states");
    assertThat(Rendition.of("Related stories\n\nThey met.").field("headline"))
        .isEqualTo("Related stories");
    assertThat(Rendition.of("Reuters\n\nThey met.").blocks()).noneMatch(b -> b.startsWith("TRA"));
  }

  @Test
  void underTheHeadlineALineMayBeATrailer() {
    assertThat(Rendition.of("They share gauges\n\nShare this\n\nThey met.").blocks())
        .containsExactly(
            "HEADLINE | They share gauges", "TRAILER | Share this", "PARAGRAPH | They met.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "They met again. Enditem|They met again.|Enditem",
        "They met again! (END)|They met again!|(END)",
        "Did they meet again?  -30-|Did they meet again?|-30-",
        "They said \"we met.\" ###|They said \"we met.\"|###",
        "They said “we met.” (ANI)|They said “we met.”|(ANI)",
        "They met again. -- END --|They met again.|-- END --",
        "- to share gauges; (END)|- to share gauges;|(END)",
      })
  void aMarkMayEndTheLastParagraph(String text, String paragraph, String mark) {
    assertThat(Rendition.of(REPORT + text).blocks())
        .endsWith(
            (text.startsWith("-") ? "LIST_ITEM | " : "PARAGRAPH | ") + paragraph,
            "TRAILER | " + mark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met without an Enditem",
        "They met (ANI)",
        "They met again.Enditem",
        "They met again. (Levuka)",
        "They met again. ANI",
        "They met again. (ANI",
        "They met again. Enditem again.",
      })
  void aMarkStandsBehindASentence(String text) {
    assertThat(Rendition.of(REPORT + text).blocks()).last().isEqualTo("PARAGRAPH | " + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- Gauges first -|HEADING",
        "— Gauges first —|HEADING",
        "- Gauges first|LIST_ITEM",
        "-- Gauges first --|PARAGRAPH",
        "Trade and Investment|HEADING",
        "4 gauges|HEADING",
        "trade and investment|PARAGRAPH",
        "They met.|PARAGRAPH",
        "They met;|PARAGRAPH",
        "They met ”|PARAGRAPH",
        "Gauges first. Enditem|PARAGRAPH",
      })
  void shortWordsWithoutAnEndAreAHeading(String line, String kind) {
    assertThat(Rendition.of(REPORT + line + "\n\nThey met again.").blocks())
        .element(2)
        .asString()
        .startsWith(kind + " |");
  }

  @Test
  void aHeadingIsShortAndStandsOverText() {
    String longest = "Gauges " + "a".repeat(113);
    assertThat(Rendition.of(REPORT + longest + "\n\nThey met.").blocks())
        .contains("HEADING | " + longest);
    assertThat(Rendition.of(REPORT + longest + "a\n\nThey met.").blocks())
        .contains("PARAGRAPH | " + longest + "a");
    assertThat(Rendition.of(REPORT + "Trade and Investment").blocks())
        .contains("PARAGRAPH | Trade and Investment");
  }

  @Test
  void aDeckStandsBetweenHeadlineAndDateline() {
    String dateline = "\n\nSUVA, March 4 (Xinhua) -- The ministers met.";
    String deck = "They " + "a".repeat(354) + ".";
    assertThat(Rendition.of("They share gauges\n\n" + deck + dateline).blocks())
        .contains("HEADING | " + deck);
    assertThat(Rendition.of("They share gauges\n\na" + deck + dateline).blocks())
        .contains("PARAGRAPH | a" + deck);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They share gauges.|They share gauges.",
        "They share gauges...|They share gauges...",
        "(ATTN: ADDS photo)¶They share gauges|They share gauges",
        "1. They share gauges|''",
      })
  void aHeadlineIsTheFirstLineThatIsNothingElse(String opening, String headline) {
    assertThat(Rendition.of(opening.replace("¶", "\n") + "\n\nThey met.").field("headline"))
        .isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "They share gauges|They share gauges",
        "They share gauges.|``",
        "They share \"gauges.\"|``",
        "They share (all gauges.)|``",
        "They share gauges ...|They share gauges ...",
        "They share gauges with the U.S.|They share gauges with the U.S.",
      })
  void aLineByItselfIsAHeadlineUnlessItEndsASentence(String text, String headline) {
    assertThat(Rendition.of(text).field("headline")).isEqualTo(headline);
  }

  @Test
  void aHeadlineIsNotAsLongAsAParagraph() {
    String longest = "They " + "a".repeat(134) + ".";
    String text = "\n\nThey met.";
    assertThat(Rendition.of(longest + text).field("headline")).isEqualTo(longest);
    assertThat(Rendition.of("a" + longest + text).field("headline")).isEmpty();
    String longer = "They " + "a".repeat(495);
    assertThat(Rendition.of(longer + text).field("headline")).isEqualTo(longer);
    assertThat(Rendition.of(longer + "a" + text).field("headline")).isEmpty();
    String dateline = "\n\nSUVA, March 4 (Xinhua) -- The ministers met.";
    assertThat(Rendition.of("a" + longest + dateline).field("headline")).isEqualTo("a" + longest);
  }

  @Test
  void whatHoldsNoWordIsTold() {
    String report = REPORT + "▲▲▲ 2/3\n\n\u200B";
    Rendition read = Rendition.of(report);
    assertThat(read.blocks()).contains("UNKNOWN | ▲▲▲ 2/3");
    assertThat(read.field("diagnostics")).isEqualTo("UNKNOWN_BLOCK");
    assertThat(Readers.STANDARD.read(SourceText.of(report)).unknown())
        .extracting(Excerpt::text)
        .containsExactly("▲▲▲ 2/3", "\u200B");
  }

  @Test
  void theTextMayBeginWithAList() {
    assertThat(Rendition.of("They share gauges\n\n- one for each\n\nReuters").blocks())
        .endsWith("LIST_ITEM | - one for each", "TRAILER | Reuters");
  }
}
