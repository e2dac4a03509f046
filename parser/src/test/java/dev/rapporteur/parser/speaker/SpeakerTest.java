package dev.rapporteur.parser.speaker;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** Who the source is, by the fullest name in the report; absent where the report does not say. */
class SpeakerTest {

  /** Names. */
  @Nested
  class Names {

    @TestFactory
    Stream<DynamicTest> shortNamesStandForFullOnes() {
      return Examples.speakers(
          """
          Fijian Prime Minister Tevita Moala opened the forum. Moala called for a ban on
          trawling.
          = Moala | called for | Tevita Moala

          "The reef is dying," Ana Duarte said. ¶ "It is not," said Tevita Moala. ¶ "We have
          ten years," Duarte said. ¶ "We have twenty," Moala replied.
          = Ana Duarte | said | Ana Duarte
          = Tevita Moala | said | Tevita Moala
          = Duarte | said | Ana Duarte
          = Moala | replied | Tevita Moala

          World Health Organization chief Dr. Amara Diallo said that clinics lack staff.
          = World Health Organization chief Dr. Amara Diallo | said | Amara Diallo

          The delegation's spokesman, Mr. Otto Lind, said that the text was closed. Lind said
          no date was set.
          = The delegation's spokesman, Mr. Otto Lind | said | Otto Lind
          = Lind | said | Otto Lind
          """);
    }

    @TestFactory
    Stream<DynamicTest> aPossessiveIsWhoeverOpensTheSentence() {
      return Examples.speakers(
          """
          Prime Minister Tevita Moala spoke with Chancellor Ana Duarte, repeating his pledge to plant trees.
          = his | pledge | Tevita Moala
          """);
    }

    @TestFactory
    Stream<DynamicTest> aRelativePronounStandsForTheNounBeforeIt() {
      return Examples.speakers(
          """
          Fijian Prime Minister Tevita Moala opened the forum. ¶ The talks were led by Moala, who said that the
          reef was dying.
          = who | said | Tevita Moala
          """);
    }

    @TestFactory
    Stream<DynamicTest> aNameThatOnlyPossessesDoesNotSpeak() {
      return Examples.speakers(
          """
          President Ana Duarte's spokesman said that she would attend.
          = President Ana Duarte's spokesman | said | President Ana Duarte's spokesman

          President Ana Duarte's statement said that she would attend.
          = President Ana Duarte's statement | said | Ana Duarte
          """);
    }

    @TestFactory
    Stream<DynamicTest> oneSurnameTwoPeople() {
      return Examples.speakers(
          """
          President Ana Kell met Senator Bor Kell. Kell said that trade had grown.
          = Kell | said | -

          President Ana Kell met Senator Bor Kell. Bor Kell said that trade had grown. Ana
          Kell urged patience.
          = Bor Kell | said | Bor Kell
          = Ana Kell | urged | Ana Kell
          """);
    }
  }

  /** Pronouns. */
  @Nested
  class Pronouns {

    @TestFactory
    Stream<DynamicTest> theOneWhoSpokeLast() {
      return Examples.speakers(
          """
          "The reef is dying," said Ana Duarte. "We have ten years," she added.
          = Ana Duarte | said | Ana Duarte
          = she | added | Ana Duarte

          Foreign ministry spokeswoman Ms. Lin Mei said that trade had grown. She called for
          patience. Lin said no date was set.
          = Foreign ministry spokeswoman Ms. Lin Mei | said | Lin Mei
          = She | called for | Lin Mei
          = Lin | said | Lin Mei

          Tongan President Ana Duarte said that trade had grown. "We have ten years," she
          said. Fijian Prime Minister Tevita Moala said that it had not. "We have twenty," he
          said.
          = Tongan President Ana Duarte | said | Ana Duarte
          = she | said | Ana Duarte
          = Fijian Prime Minister Tevita Moala | said | Tevita Moala
          = he | said | Tevita Moala

          "The reef is dying," said Ana Duarte. ¶ "We have ten years." ¶ The forum closed. ¶
          "We must act," she said.
          = Ana Duarte | said | Ana Duarte
          = - | - | Ana Duarte
          = she | said | Ana Duarte
          """);
    }

    @TestFactory
    Stream<DynamicTest> aTitleTellsTheGender() {
      return Examples.speakers(
          """
          King Orm and Queen Ila arrived. She said that trade had grown. He said that it had
          not.
          = She | said | Ila
          = He | said | Orm

          President Ana Duarte met King Orm in Suva. He said that trade had grown.
          = He | said | Orm

          Ms. Ana Duarte met Mr. Tevita Moala in Suva. She said that trade had grown. He said
          that it had not.
          = She | said | Ana Duarte
          = He | said | Tevita Moala
          """);
    }

    @TestFactory
    Stream<DynamicTest> bodiesAreIt() {
      return Examples.speakers(
          """
          The Pacific Islands Forum opened on Monday. The Forum said that trade had grown. It
          called for a ban on trawling.
          = The Forum | said | Pacific Islands Forum
          = It | called for | Pacific Islands Forum

          The secretariat published a report. It says that trade had grown.
          = It | says | secretariat
          """);
    }

    @TestFactory
    Stream<DynamicTest> nobodyInParticular() {
      return Examples.speakers(
          """
          He said that trade had grown.
          = He | said | -

          They say the reef is dying.
          = They | say | -

          "The reef is dying," someone said.
          = someone | said | -
          """);
    }

    @TestFactory
    Stream<DynamicTest> theIssuersAreWe() {
      return Examples.speakers(
          """
          We, the Leaders of the Reef Forum, met in Suva. We welcome the accord.
          = We | welcome | Leaders of the Reef Forum
          """);
    }
  }

  /** Offices and descriptions. */
  @Nested
  class Descriptions {

    @TestFactory
    Stream<DynamicTest> anOfficeIsItsHolder() {
      return Examples.speakers(
          """
          Fijian Prime Minister Tevita Moala opened the forum. The prime minister said that
          trade had grown.
          = The prime minister | said | Tevita Moala

          Tongan President Ana Duarte opened the talks. Tongan Foreign Minister Tevita Moala
          was there. The foreign minister said that trade had grown. The president called for
          patience.
          = The foreign minister | said | Tevita Moala
          = The president | called for | Ana Duarte

          Tongan Trade Minister Ana Duarte met Fijian Trade Minister Tevita Moala. The Fijian
          minister said that trade had grown.
          = The Fijian minister | said | Tevita Moala

          The delegation's spokesman, Mr. Otto Lind, said that the text was closed. The
          spokesman declined to comment.
          = The delegation's spokesman, Mr. Otto Lind | said | Otto Lind
          = The spokesman | declined | Otto Lind
          """);
    }

    @TestFactory
    Stream<DynamicTest> theLeaderOfAStateIsItsHead() {
      return Examples.speakers(
          """
          Fijian President Ana Duarte met Fijian Prime Minister Tevita Moala and Tongan Prime
          Minister Sina Waqa. The Fijian leader said that trade had grown. The Tongan leader said
          that it had not. The Samoan leader said that it rained.
          = The Fijian leader | said | Ana Duarte
          = The Tongan leader | said | Sina Waqa
          = The Samoan leader | said | Samoan leader
          """);
    }

    @TestFactory
    Stream<DynamicTest> whoseOfficeSpeaksIsHeAfterwards() {
      return Examples.speakers(
          """
          President Ana Duarte said that the reef is dying. Prime Minister Tevita Moala will
          travel, his office said. "It is time," he added.
          = President Ana Duarte | said | Ana Duarte
          = his office | said | his office
          = he | added | Tevita Moala
          """);
    }

    @TestFactory
    Stream<DynamicTest> theUnnamedAreTheirOwnName() {
      return Examples.speakers(
          """
          A fisherman said that the lagoon was empty. The fisherman called for help.
          = A fisherman | said | fisherman
          = The fisherman | called for | fisherman

          A source in the delegation said that the text was closed. The source said no date
          was set.
          = A source in the delegation | said | source in the delegation
          = The source | said | source in the delegation

          A senior official said that trade had grown. The official said no date was set.
          = A senior official | said | senior official
          = The official | said | senior official

          The premier said trade had doubled.
          = The premier | said | premier

          Others said that the reef is dying.
          = Others | said | others
          """);
    }

    @TestFactory
    Stream<DynamicTest> aMereNounGoesByWhatTheReportCallsItElsewhere() {
      return Examples.speakers(
          """
          The critics of the Labour government met on Monday. The government said that trade had
          grown.
          = The government | said | Labour government

          The ministry's Clean Reef Project said that trade had grown.
          = The ministry's Clean Reef Project | said | Clean Reef Project

          According to Fijinews news agency, trade had grown.
          = Fijinews news agency | According to | Fijinews

          The official news agency Fijinews said that the reef is dying.
          = The official news agency Fijinews | said | Fijinews
          """);
    }

    @TestFactory
    Stream<DynamicTest> theStatementIsThatOfWhoMadeIt() {
      return Examples.speakers(
          """
          President Ana Duarte said in a statement that the reef is dying. The statement said
          that no date was set.
          = President Ana Duarte | said | Ana Duarte
          = The statement | said | Ana Duarte
          """);
    }

    @TestFactory
    Stream<DynamicTest> nobodyInParticularIsNobody() {
      return Examples.speakers(
          """
          Not all said that the reef is dying.
          = Not all | said | -
          """);
    }

    @TestFactory
    Stream<DynamicTest> bothSidesAreTheTwoWhoMet() {
      return Examples.speakers(
          """
          President Ana Duarte met Prime Minister Tevita Moala. Both sides agreed to meet
          again.
          = Both sides | agreed | Ana Duarte and Tevita Moala

          President Ana Duarte and Prime Minister Tevita Moala met. They agreed to meet again.
          = They | agreed | Ana Duarte and Tevita Moala

          Tongan President Ana Duarte met Fijian Prime Minister Tevita Moala on Monday, with
          both sides promising to act.
          = both sides | promising | Ana Duarte and Tevita Moala
          """);
    }
  }

  /** Attributions without a source. */
  @Nested
  class LeftOut {

    @TestFactory
    Stream<DynamicTest> theSpeakerIsCarriedOn() {
      return Examples.speakers(
          """
          Noting that the reef is dying, Tongan President Ana Duarte called for a ban, adding
          that donors must pay.
          = - | Noting | Ana Duarte
          = Tongan President Ana Duarte | called for | Ana Duarte
          = - | adding | Ana Duarte

          Tongan President Ana Duarte welcomed the accord and pledged to sign it.
          = Tongan President Ana Duarte | welcomed | Ana Duarte
          = - | pledged | Ana Duarte

          Tongan President Ana Duarte said the reef is dying. ¶ "We have ten years." ¶ "And no
          more."
          = Tongan President Ana Duarte | said | Ana Duarte
          = - | - | Ana Duarte
          = - | - | Ana Duarte
          """);
    }

    @TestFactory
    Stream<DynamicTest> nobodyHasSpokenBefore() {
      return Examples.speakers(
          """
          The rain fell. ¶ "We have ten years."
          = - | - | -
          """);
    }
  }
}
