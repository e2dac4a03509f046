package dev.rapporteur.parser.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Point;
import dev.rapporteur.core.Points;
import dev.rapporteur.core.Speech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which points a report enumerates, how far they reach, and which speeches have titles. */
class PointsTest {

  private static final String LIST =
      "President Ana Kell made a two-point proposal.\n\nFirst, she asked for rain.\n\n"
          + "Second, she asked for sun.\n\nHers is a dry land, she said.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "He made a three-point proposal. Firstly, rain. Secondly, sun. Thirdly, wind.|3|3",
        "She listed two demands. First, rain. Second, sun.|2|2",
        "He put forward three new proposals. First, rain. Second, sun. Finally, wind.|3|3",
        "She has two priorities: first, rain; and second, sun.|2|2",
        "He offered a 3-point plan. First of all, rain. Secondly, sun. Lastly, wind.|3|3",
        "He made a three point proposal. First, rain. Second, sun. Third, wind.|3|3",
        "He gave five suggestions. To begin with, rain. Second, sun. Third, wind. Fourth, hail."
            + " Finally, snow.|5|5",
        "She set four priorities: first, rain, second, sun, third, wind, and fourth, hail.|4|4",
        "He has 2 priorities. First and foremost, rain. And second, sun.|2|2",
        "He made two proposals. The first proposal is rain. The second proposal is sun.|2|2",
        "He made two proposals. First is rain. Second is sun. Finally, he left.|2|2",
        "He named two priorities. The first is to make rain. The second is to stop it.|2|2",
      })
  void pointsAreDeclaredAndFound(String text, int declared, int found) {
    Points points = Reading.of(text).points().orElseThrow();
    assertThat(points.declared()).hasValue(declared);
    assertThat(points.points()).extracting(Point::ordinal).hasSize(found).isSorted();
  }

  @Test
  void numberedParagraphsArePoints() {
    Points points =
        Reading.of("1. We met.\n\n2. We ate.\n\n(a) fish\n\n3. We left.").points().orElseThrow();
    assertThat(points.declared()).isEmpty();
    assertThat(points.points())
        .extracting(point -> point.marker().text())
        .containsExactly("1.", "2.", "3.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "First quarter trade grew. The second session was long.",
        "For the first time, rain fell.",
        "They back the Five Point Consensus.",
        "I was told two things: that it rained and that it stopped.",
      })
  void notEveryOrdinalIsAMarker(String text) {
    assertThat(Reading.of(text).points()).isEmpty();
  }

  @Test
  void theListGoesOnUntilTheReportLeavesIt() {
    assertThat(lastPointOf(LIST)).endsWith("she said.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Bor Lund thanked her.",
        "On the sidelines, Kell met a farmer.",
        "In a separate session on trade, Kell spoke of wool.",
        "Participants agreed on a statement.",
        "The meeting also heard a report.",
        "Meanwhile, it rained.",
      })
  void anotherSubjectOrSceneEndsTheList(String next) {
    assertThat(lastPointOf(LIST + "\n\n" + next)).endsWith("she said.");
  }

  @Test
  void aMissingPointIsTold() {
    Entities entities = Reading.of("He listed three demands. First, rain. Second, sun.");
    assertThat(entities.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Diagnostic.Code.POINT_COUNT_MISMATCH);
  }

  @Test
  void aTitledSpeechHasASpeakerAndAnOccasion() {
    Speech speech =
        Reading.of(
                "President Ana Kell spoke.\n\n"
                    + "Kell made the remarks in a speech titled \"Roads, Shared\" at the third"
                    + " forum.")
            .speeches()
            .get(0);
    assertThat(speech.title().text()).isEqualTo("Roads, Shared");
    assertThat(speech.speaker()).hasValue("Ana Kell");
    assertThat(speech.occasion()).map(Excerpt::text).hasValue("the third forum");
  }

  @Test
  void aTitledPaperIsNoSpeech() {
    assertThat(Reading.of("He wrote a novel titled \"Rain.\"").speeches()).isEmpty();
  }

  private static String lastPointOf(String text) {
    Points points = Reading.of(text).points().orElseThrow();
    return points.points().get(points.points().size() - 1).extent().in(text);
  }

  @Test
  void pointsThatAreAnnouncedAndNotFoundAreTold() {
    Entities entities = Reading.of("He put forward five suggestions on trade.");
    assertThat(entities.points().orElseThrow().declared()).hasValue(5);
    assertThat(entities.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Diagnostic.Code.POINT_COUNT_MISMATCH);
  }

  @Test
  void otherPointsAreNotAnnounced() {
    assertThat(Reading.of("It has a 12-point limit and a five-point lead.").points()).isEmpty();
  }
}
