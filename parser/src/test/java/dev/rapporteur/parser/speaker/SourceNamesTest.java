package dev.rapporteur.parser.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.parser.Examples;
import dev.rapporteur.parser.MiniReport;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a source is called that is not just a name: the words that say who it is, and no others. */
class SourceNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Joint Statement of NATO and G7 Leaders on trade | NATO and G7 Leaders",
        "Joint Declaration by the Reef Forum Leaders | Reef Forum Leaders",
        "Communique of the Atoll Union: trade | Atoll Union",
        "Statement of the Reef Forum, Suva | Reef Forum",
        "Joint Statement from Japan, the EU and Fiji on trade | Japan, the EU and Fiji",
        "Joint Statement between Japan and Fiji on trade | Japan and Fiji",
        "Joint Statement from the Leaders of Fiji, Samoa, and Tonga | Leaders of Fiji, Samoa, and Tonga",
      })
  void aTitleNamesTheIssuers(String headline, String issuers) {
    assertThat(MiniReport.headed(headline + " ¶ We welcome the accord.").speakers())
        .containsExactly("We | welcome | " + issuers);
  }

  @ParameterizedTest
  @CsvSource({
    "Statement on reefs",
    "Statement of",
    "The leaders of the Atoll Union meet",
    "Declaration ends the talks",
  })
  void aTitleWithoutIssuersNamesNone(String headline) {
    assertThat(MiniReport.headed(headline + " ¶ We welcome the accord.").speakers())
        .containsExactly("We | welcome | -");
  }

  @TestFactory
  Stream<DynamicTest> theIssuersIntroduceThemselves() {
    return Examples.speakers(
        """
        On Monday we, the Leaders of the Reef Forum, met. We welcome the accord.
        = We | welcome | Leaders of the Reef Forum

        Today, we, the Leaders of the Reef Forum (RF), met in Suva. We welcome the accord.
        = We | welcome | Leaders of the Reef Forum

        We, the leaders of Fiji, Tonga, and Samoa, met. We welcome the accord.
        = We | welcome | leaders of Fiji, Tonga, and Samoa

        We, leaders of the Reef Forum, met. We welcome the accord.
        = We | welcome | leaders of the Reef Forum

        We, the ministers, met. We welcome the accord.
        = We | welcome | ministers
        """);
  }

  @TestFactory
  Stream<DynamicTest> aDescriptionGoesWithoutWhatHangsOnIt() {
    return Examples.speakers(
        """
        The fisherman who lives in Suva said that trade had grown.
        = The fisherman who lives in Suva | said | fisherman

        A fisherman living in Suva said that trade had grown.
        = A fisherman living in Suva | said | fisherman

        Three fishermen -- Duarte, Moala and Waqa -- said that trade had grown.
        = Three fishermen -- Duarte, Moala and Waqa | said | Three fishermen

        A fisherman familiar with the matter said that trade had grown.
        = A fisherman familiar with the matter | said | fisherman
        """);
  }

  @TestFactory
  Stream<DynamicTest> aDescriptionKeepsWhatStandsBeforeItsNoun() {
    return Examples.speakers(
        """
        A fishing company said that trade had grown.
        = A fishing company | said | fishing company

        A leading bank said that trade had grown.
        = A leading bank | said | leading bank

        The Fiji front-runner said that trade had grown.
        = The Fiji front-runner | said | Fiji front-runner

        An angry fisherman said that trade had grown.
        = An angry fisherman | said | angry fisherman

        Two officials said that trade had grown.
        = Two officials | said | Two officials

        This official said that trade had grown.
        = This official | said | official

        Most officials said that trade had grown.
        = Most officials | said | Most officials

        The government's spokesman said that trade had grown.
        = The government's spokesman | said | government's spokesman

        Reef Watch's Sina Waqa said that trade had grown.
        = Reef Watch's Sina Waqa | said | Sina Waqa

        Fiji's Reef Ministry said that trade had grown.
        = Fiji's Reef Ministry | said | Fiji's Reef Ministry
        """);
  }

  @TestFactory
  Stream<DynamicTest> aMediumGoesByItsName() {
    return Examples.speakers(
        """
        The Fijinews newspaper said that the reef is dying.
        = The Fijinews newspaper | said | Fijinews

        The newspaper said that the reef is dying.
        = The newspaper | said | newspaper

        A television station said that the reef is dying.
        = A television station | said | television station
        """);
  }

  @TestFactory
  Stream<DynamicTest> aNameBehindAPrepositionIsNotTheSpeaker() {
    return Examples.speakers(
        """
        A spokesman for President Ana Duarte said that trade had grown.
        = A spokesman for President Ana Duarte | said | spokesman for President Ana Duarte

        President Ana Duarte left. An aide to Duarte said that trade had grown.
        = An aide to Duarte | said | aide to Duarte

        Minister for Trade Ana Duarte said that trade had grown.
        = Minister for Trade Ana Duarte | said | Ana Duarte
        """);
  }

  @TestFactory
  Stream<DynamicTest> whatSomebodyWritesIsHis() {
    return Examples.speakers(
        """
        President Ana Duarte's letter said that she would attend.
        = President Ana Duarte's letter | said | Ana Duarte

        President Ana Duarte said in a letter that trade had grown. The letter said that she
        would attend.
        = President Ana Duarte | said | Ana Duarte
        = The letter | said | Ana Duarte

        President Ana Duarte said in a letter that trade had grown. A letter said that she
        would attend.
        = President Ana Duarte | said | Ana Duarte
        = A letter | said | letter

        President Ana Duarte wrote a letter. The letter said that trade had grown.
        = The letter | said | letter
        """);
  }

  @TestFactory
  Stream<DynamicTest> theLeadersAreThoseOfTheMeeting() {
    return Examples.speakers(
        """
        The leaders of the Reef Forum met in Suva. Leaders welcomed the accord.
        = Leaders | welcomed | leaders of the Reef Forum

        The 32nd APEC Economic Leaders' Meeting was held. The Leaders said that trade had grown.
        = The Leaders | said | APEC Leaders

        The 32nd APEC Economic Leaders' Meeting was held. The Ministers said that trade had
        grown.
        = The Ministers | said | APEC Ministers

        The 32nd APEC Economic Leaders' Meeting was held. Leaders said that trade had grown.
        = Leaders | said | Leaders

        The Reef Forum opened. The Leaders said that trade had grown.
        = The Leaders | said | Leaders
        """);
  }

  @TestFactory
  Stream<DynamicTest> aBodyGoesByItsFullName() {
    return Examples.speakers(
        """
        The Pacific Islands Forum (PIF) opened. PIF said that trade had grown. A forum in Suva
        said it had not.
        = PIF | said | Pacific Islands Forum
        = A forum in Suva | said | forum in Suva

        The Reef Forum opened. The forum said that trade had grown. A forum said that trade had
        grown.
        = The forum | said | Reef Forum
        = A forum | said | forum

        The Export Bank of Fiji met the Chamber of Commerce, which said that trade had grown. The
        bank said that trade had grown. Fiji said that trade had grown.
        = which | said | Chamber of Commerce
        = The bank | said | Export Bank of Fiji
        = Fiji | said | Fiji

        The Central Bank of Suva met Air Fiji. Fiji said that trade had grown.
        = Fiji | said | Fiji
        """);
  }

  @Test
  void aLineMayEndInAName() {
    assertThat(Speaker.of("Nordic\n    countries").name()).isEqualTo("Nordic countries");
  }

  @TestFactory
  Stream<DynamicTest> aNameBeforeANounDoesNotSpeak() {
    return Examples.speakers(
        """
        President Ana Duarte met envoys. Duarte spokesman Tevita Moala said that trade had grown.
        The Duarte government said that it had not. Duarte herself said that it rained.
        = Duarte spokesman Tevita Moala | said | Tevita Moala
        = The Duarte government | said | Duarte government
        = Duarte herself | said | Ana Duarte
        """);
  }

  @TestFactory
  Stream<DynamicTest> nobodyInParticular() {
    return Examples.speakers(
        """
        Each said that trade had grown.
        = Each | said | -

        A few said that trade had grown.
        = A few | said | -

        The fishermen came. They said that trade had grown.
        = They | said | -
        """);
  }
}
