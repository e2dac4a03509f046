package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands under a photo, and what is told of the photo there. */
class CaptionsTest {

  private static final String HEADLINE = "Nine river states agree to share gauges\n\n";
  private static final String DATELINE = "\n\nSUVA, March 4 (Xinhua) -- ";
  private static final String TEXT = "The ministers of nine river states met.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They read a gauge in Nadi, Fiji, March 3, 2026.|Nadi, Fiji, 2026-03-03",
        "They read a gauge in Nadi, March 3. (Li Muhe)|Li Muhe, Nadi, 2026-03-03",
        "They read a gauge. (Strava)|Strava",
        "They read a gauge. (Xinhua)|Xinhua",
        "A photo taken on March 3, 2026 in Nadi|Nadi, 2026-03-03",
        "(Xinhua/Li Muhe) They read, March 3, 2026.|Xinhua, Li Muhe, 2026-03-03",
        "On March 1 they read a gauge, March 3, 2026. (Xinhua)|Xinhua, 2026-03-03",
      })
  void beforeTheDatelineACaptionIsKnownByItsDayOrItsCredit(String caption, String photo) {
    String published = HEADLINE + "March 5, 2026\n\n";
    assertThat(Rendition.of(published + caption + DATELINE + TEXT).field("photos"))
        .isEqualTo(photo);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They read a gauge in Nadi, Fiji, March 3.",
        "They read a gauge in Nadi, Fiji, March 3, 2026",
        "They read gauges for the Pacific Rivers Forum (PRF)",
        "They read gauges for the pacific rivers forum (PRF)"
      })
  void aDeckIsNoCaption(String deck) {
    assertThat(Rendition.of(HEADLINE + deck + DATELINE + TEXT).blocks())
        .contains("HEADING | " + deck);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This photo taken on March 3 shows a gauge in Nadi.",
        "In this photo, ministers read a gauge.",
        "An aerial image provided by the river board.",
        "Photos show a gauge in Nadi.",
        "File image of a gauge in the river",
        "Undated photo of a gauge in the river",
        "A gauge in Nadi, March 3, 2026. (Xinhua)",
        "A gauge in Nadi. (Xinhua/Li Muhe)"
      })
  void inTheTextACaptionIsKnownByItsWords(String caption) {
    Rendition read = Rendition.of(HEADLINE + TEXT + "\n\n" + caption);
    assertThat(read.blocks()).anyMatch(block -> block.startsWith("CAPTION"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photos of gauges hang in Nadi.",
        "A photographer showed a gauge.",
        "This photo of a gauge won.",
        "They read a gauge in Nadi, March 3, 2026.",
        "They read a gauge. (Xinhua)",
        "They read a gauge. (Li Muhe)",
        "They read a gauge, March 3, 2026. (Li Muhe)"
      })
  void otherTextIsNone(String text) {
    Rendition read = Rendition.of(HEADLINE + TEXT + "\n\n" + text);
    assertThat(read.blocks()).noneMatch(block -> block.startsWith("CAPTION"));
    assertThat(read.field("photos")).isEmpty();
  }

  @Test
  void aNameInBracketsIsACreditBeforeTheDatelineOnly() {
    String line = "Ministers read a gauge. (Li Muhe)";
    assertThat(Rendition.of(HEADLINE + line + "\n\n" + TEXT).field("photos")).isEmpty();
    assertThat(Rendition.of(line + DATELINE + TEXT).field("photos")).isEmpty();
  }

  @Test
  void aCreditOnALineOfItsOwnBelongsToTheCaptionBeforeIt() {
    String caption = "This photo shows a gauge in Nadi, March 3, 2026.";
    Rendition read =
        Rendition.of(
            HEADLINE + caption + "\n\n(Xinhua/Li Muhe)\n\n(AP Photo/Ana Duarte)" + DATELINE + TEXT);
    assertThat(read.field("photos")).isEqualTo("Xinhua, Li Muhe, Nadi, 2026-03-03");
    assertThat(read.blocks()).contains("CREDIT | (AP Photo/Ana Duarte)");
  }

  @Test
  void aCreditWithoutACaptionMakesNoPhoto() {
    Rendition read = Rendition.of(HEADLINE + "(Xinhua/Li Muhe)" + DATELINE + TEXT);
    assertThat(read.blocks()).contains("CREDIT | (Xinhua/Li Muhe)");
    assertThat(read.field("photos")).isEmpty();
  }

  @Test
  void aDayThatCannotBeIsTold() {
    assertThat(
            Rendition.of(HEADLINE + "A gauge, Feb. 30, 2026. (Xinhua/Li Muhe)\n\n" + TEXT)
                .field("diagnostics"))
        .isEqualTo("IMPOSSIBLE_DATE");
  }
}
