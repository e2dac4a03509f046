package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote a report, by the line under its headline or the one at its end. */
class BylinesTest {

  private static final String HEADLINE = "Nine river states agree to share gauges\n\n";
  private static final String TEXT = "\n\nThe ministers of nine river states met in Suva.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ana Duarte|Ana Duarte|''",
        "BY ANA DUARTE|ANA DUARTE|''",
        "(by Ana Duarte)|Ana Duarte|''",
        "Written by Ana Duarte|Ana Duarte|''",
        "Reported by: Ana Duarte; Jo Price|Ana Duarte; Jo Price|''",
        "By Ana Duarte & Jo Price|Ana Duarte; Jo Price|''",
        "(By Reuters Staff)|''|''",
        "By Ana Duarte, and Jo Price|Ana Duarte; Jo Price|''",
        "By Ana Duarte, & Jo Price|Ana Duarte; Jo Price|''",
        "By Ana Duarte,Jo Price|Ana Duarte; Jo Price|''",
        "By Ana Duarte, ANA DUARTE|Ana Duarte|''",
        "By Ana Duarte in Suva|Ana Duarte|''",
        "By Ana Duarte at Levuka Bridge|Ana Duarte|''",
        "By Ana Duarte, Suva|Ana Duarte|''",
        "By Ana Duarte, Reuters|Ana Duarte|Reuters",
        "By Reuters staff|''|''",
        "By Ana Duarte, Staff Writer|Ana Duarte|''",
        "By our correspondent Ana Duarte|Ana Duarte|''",
        "by Xinhua writers Li Muhe, Chen Yuzhi|Li Muhe; Chen Yuzhi|''",
        "Xinhua writers: Li Muhe, Chen Yuzhi|Li Muhe; Chen Yuzhi|''",
        "China Daily reporter Li Muhe|Li Muhe|''",
        "By Reuters|''|Reuters",
      })
  void namesStandBehindBy(String byline, String reporters, String agency) {
    Rendition read = Rendition.of(HEADLINE + byline + TEXT);
    assertThat(read.blocks()).contains("BYLINE | " + byline);
    assertThat(read.field("reporters")).isEqualTo(reporters);
    assertThat(read.field("agency")).isEqualTo(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By nine river states",
        "By the way, they met",
        "By",
        "Byron Duarte",
        "Ana Duarte",
        "Staff Writer",
        "Reuters correspondent Ana Duarte met them",
        "By Ana Duarte and nine others",
      })
  void otherWordsAreNoByline(String line) {
    assertThat(Rendition.of(HEADLINE + line + TEXT).blocks()).noneMatch(b -> b.startsWith("BYL"));
  }

  @Test
  void aBylineIsShortAndStandsBeforeTheText() {
    String names = "By Ana Duarte" + ", Jo Price".repeat(18);
    assertThat(Rendition.of(HEADLINE + names + ", Li Mu" + TEXT).field("reporters"))
        .isEqualTo("Ana Duarte; Jo Price; Li Mu");
    assertThat(Rendition.of(HEADLINE + names + ", Li Muh" + TEXT).field("reporters")).isEmpty();
    assertThat(Rendition.of(HEADLINE + TEXT + "\n\nBy Ana Duarte").field("reporters")).isEmpty();
  }

  @Test
  void forWhomTheyWriteMayStandBelow() {
    Rendition read = Rendition.of(HEADLINE + "By Ana Duarte\n\nReuters" + TEXT);
    assertThat(read.blocks()).contains("BYLINE | Reuters");
    assertThat(read.field("agency")).isEqualTo("Reuters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They share gauges (by Ana Duarte)|They share gauges|Ana Duarte",
        "They share gauges (By Ana Duarte)|They share gauges|Ana Duarte",
        "They share gauges By Ana Duarte, Reuters|They share gauges|Ana Duarte",
        "They share gauges By Ana Duarte, Levuka|They share gauges By Ana Duarte, Levuka|''",
        "They share gauges by Ana Duarte|They share gauges by Ana Duarte|''",
        "They share (by Ana Duarte) gauges|They share (by Ana Duarte) gauges|''",
      })
  void aBylineMayStandBehindTheHeadline(String line, String headline, String reporters) {
    Rendition read = Rendition.of(line + TEXT);
    assertThat(read.field("headline")).isEqualTo(headline);
    assertThat(read.field("reporters")).isEqualTo(reporters);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Reporting by Ana Duarte and Jo Price in Suva; Editing by Li Mu)|Ana Duarte; Jo Price",
        "(Reporting and writing by Ana Duarte)|Ana Duarte",
        "(Written by Ana Duarte)|Ana Duarte",
        "Reporting by Ana Duarte, Jo Price|Ana Duarte; Jo Price",
        "Reporting by Ana Duarte in Suva and Jo Price|Ana Duarte; Jo Price",
        "Reporting by Ana Duarte and the Suva bureau|Ana Duarte",
        "(Reporters: Ana Duarte)|''",
        "Reporters: Ana Duarte|Ana Duarte",
        "Reporter:Ana Duarte|Ana Duarte",
        "(Additional reporting by Ana Duarte)|''",
        "(Editing by Ana Duarte)|''",
      })
  void reportersMayStandBehindTheText(String credit, String reporters) {
    assertThat(Rendition.of(HEADLINE + TEXT + "\n\n" + credit).field("reporters"))
        .isEqualTo(reporters);
  }
}
