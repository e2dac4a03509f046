package dev.rapporteur.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Given a text, these are its sentences. In the tables two bars stand where a sentence ends. */
class SentencesTest {

  private static void reads(String divided) {
    assertThat(Readings.sentences(divided.replace("|| ", "")))
        .containsExactlyElementsOf(Splitter.on("|| ").trimResults().split(divided));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met. || They left.",
        "Who pays? || Nobody does!",
        "They said no?! || They left.",
        "They said no... || They left.",
        "They said no … || They left.",
        "(He left.) || She stayed.",
        "[He left.] || She stayed.",
        "He left (she stayed). || They met.",
        "They met. || 39 members agreed.",
        "They met. || £5 million is not enough.",
        "They met. || [They had to.]",
        "They met. || “We had to,” they said.",
        "They met. || (They had to.)",
        "They met. || $5 million is not enough.",
        "They met. || €5 million is not enough.",
        "Growth was 3.5 in 2024. || Then it slowed.",
        "It fell by 6.5%. || Then it rose.",
        "They met on Sept. 30. || They left.",
        "She wrote on X. || \"We will win.\"",
        "So what? || Nothing! || Then they left."
      })
  void endAtATerminal(String text) {
    reads(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They said no. they left.",
        "They said no… they left.",
        "They said no... and left.",
        "He said: The fund is empty.",
        "He leads the U.S. \"War on Waste\" now.",
        "He said; The fund is empty.",
        "The word no! came late.",
        "It is on www.example.com and example.org now.",
        "It grew 3.5 percent, or 1,200.50 in all.",
        "They want co-operation -- now, not soon."
      })
  void goOnWhereNoNewOneOpens(String text) {
    assertThat(Readings.sentences(text)).containsExactly(text);
  }

  @Nested
  class AnAbbreviation {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "They met on Nov. 3 in Oslo.",
          "They met Gen. Marsh and Dr. Okoro at the dam.",
          "The U.S. delegation left early.",
          "The U.S. Senate agreed with the bank.",
          "They left at 9:30 a.m. on Monday.",
          "They met in Washington, D.C., on Monday.",
          "They met in St. Andrews with Mr. Ode.",
          "John F. Okoro spoke to the members.",
          "They met H.E. Mr. Ode in the hall.",
          "It sells cranes, etc. and grain.",
          "The U.S. and the U.N. agreed to it.",
          "U.S. OFFICIALS SAY IT RAINED",
          "They met at 4 p.m. OFFICIALS SAID.",
          "They met at 4 p.m. and left."
        })
    void doesNotEndASentenceInItsMiddle(String text) {
      assertThat(Readings.sentences(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "They met at 4 p.m. || They left.",
          "They met at 4 a.m. || Ana Duarte left.",
          "They went to the U.S. || I stayed.",
          "They went to the U.S. || He came back.",
          "They met in Washington, D.C. || The leaders agreed.",
          "It sells cranes, etc. || The firm is old.",
          "He holds a Ph.D. || She does not."
        })
    void endsASentenceBeforeAWordThatOpensOne(String text) {
      reads(text);
    }
  }

  @Nested
  class AQuotation {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "He told them: \"We have lost. The door is shut.\"",
          "\"We have lost. The door is shut,\" he said.",
          "He told them: \"We have lost. Nobody wins\" and left the hall.",
          "“We have lost. ‘Wait,’ he said. We did,” she said.",
          "\"Is it over?\" she asked.",
          "\"No!\" he said.",
          "'We have lost. The door is shut,' he said.",
          "He asked: \"Why? Who pays?\" and left.",
          "\"Will it hold?\" President Duarte asked.",
          "\"Will it hold?\" the premier asked.",
          "\"It holds!\" Ana Duarte says.",
          "\"No.\" — Sina Waqa"
        })
    void ofSeveralSentencesStaysInOne(String text) {
      assertThat(Readings.sentences(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"No.\" || He left.",
          "“Not alone,” he said. || “But nobody in that room suggested it.”",
          "\"Is it over?\" || She left.",
          "\"It is over.\" || \"Is it?\" || \"Yes.\"",
          "He said “we wait”. || She left.",
          "He said “we wait.” || She left.",
          "\"One day,\" he said, \"we will win.\" || They left.",
          "\"Will it hold?\" || President Duarte left.",
          "\"Will it hold?\" || President Duarte of Fiji asked.",
          "\"It holds.\" || President Duarte asked.",
          "\"Will it hold?\" || Asked twice, he left.",
          "\"Will it hold?\" || President Duarte",
          "Will it hold? || President Duarte asked.",
          "\"No.\" || 39 members agreed.",
          "He left. || – She stayed."
        })
    void endsASentenceWithItsLastTerminal(String text) {
      reads(text);
    }

    @Test
    void thatIsNeverClosedIsDividedAsTheRestIs() {
      reads("\"We have counted the forms. || There are nineteen of them.");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “People hear ‘missiles’ and think of factories,” Sinclair said by phone from Scotland. “I think of warehouses, forklifts and night guards.”   | 2
          “It’s a bit like a village fire brigade,” Secretary General Astrid Holmgaard told reporters. “You don’t ask whose hose it is while the roof is burning.” | 2
          "We are not building a cartel, we are building a marketplace," he pointed out. "The charter will be drafted by March 1, 2025, and each member will have one vote, no matter how large its harvest is." | 2
          Estonia’s prime minister, Liisa Tammsaar, had wanted a binding figure for each country. “I won’t pretend I’m thrilled,” she said Wednesday, adding that the allies had at least “stopped arguing about commas.” | 2
          Toroa, a former customs lawyer known to delegates as "the Stopwatch", told the plenary: "We have counted the forms. There are nineteen of them, in four languages, for a single rainwater tank. | 2
          The meeting was co-chaired by Ms. Ilse Van Rhijn, President of the European Council, and H.E. Mr. Tevita Naulivou, Prime Minister of Fiji and Chair of the Forum. | 1
          The leaders did not adopt a joint statement, but agreed that their foreign ministers would meet in Tokyo no later than Sept. 30 to review progress under the Wilmington Declaration of 2024. | 1
          She reiterated Australia's pledge of A$412.5 million for undersea cables, and confirmed that the first of them, between Darwin and Dili, would enter service before 2029. | 1
          """)
  void ofTheSamplesAreCounted(String paragraph, int sentences) {
    assertThat(Readings.sentences(paragraph)).hasSize(sentences);
  }
}
