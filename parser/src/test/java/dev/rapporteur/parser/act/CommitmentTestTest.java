package dev.rapporteur.parser.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.CommitmentTest;
import dev.rapporteur.core.CommitmentTest.Criterion;
import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.parser.MiniReport;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each criterion of a commitment is kept with its reason. */
class CommitmentTestTest {

  @Test
  void oneActionWithAFigureADeadlineAndAnActorMeetsAll() {
    CommitmentTest test = testOf("Fiji pledged to build 40 ports by 2030.");
    assertThat(
            ImmutableList.of(
                test.discrete(),
                test.specific(),
                test.announced(),
                test.futureOriented(),
                test.actorIdentified()))
        .containsExactly(
            new Criterion(true, "it is one action"),
            new Criterion(true, "it names a figure or a deadline"),
            new Criterion(true, "Fiji is on record with it"),
            new Criterion(true, "it binds the time to come"),
            new Criterion(true, "the actor is Fiji"));
  }

  @Test
  void severalActionsAreNotDiscrete() {
    assertThat(testOf("Fiji pledged to build 40 ports and to train 300 pilots.").discrete())
        .isEqualTo(new Criterion(false, "it joins several actions"));
  }

  @Test
  void aBareVerbIsNotSpecific() {
    assertThat(testOf("Fiji vowed to act.").specific())
        .isEqualTo(new Criterion(false, "it does not say what is to be done"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"We will pay,\" Fiji said.", "Fiji said it will be paid."})
  void marksSayNoMore(String body) {
    assertThat(testOf(body).specific())
        .isEqualTo(new Criterion(false, "it does not say what is to be done"));
  }

  @Test
  void anActionWithoutAFigureIsSpecific() {
    assertThat(testOf("Fiji decided to close its ports.").specific())
        .isEqualTo(new Criterion(true, "it says what is to be done"));
  }

  @Test
  void aDirectionIsNotSpecific() {
    assertThat(testOf("Fiji pledged to promote trade among all members.").specific())
        .isEqualTo(new Criterion(false, "to promote cannot be checked"));
  }

  @Test
  void aDirectionIsNotSpecificBehindItsNounEither() {
    assertThat(testOf("Fiji underscored its commitment to strengthening security.").specific())
        .isEqualTo(new Criterion(false, "to strengthen cannot be checked"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fiji said it is prepared to help the poor islands.             | help
          Fiji said it will closely work with Tonga.                     | work
          Fiji said it will continue to work on the plan.                | work
          Fiji said it will continue to closely work with Tonga.         | work
          Fiji pledged not to promote coal at home.                      | promote
          Fiji underscored its commitment to exploring new seas.         | explore
          """)
  void theFirstVerbThatIsNoHelperTellsTheDirection(String body, String verb) {
    assertThat(reasonOf(body, CommitmentTest::specific))
        .isEqualTo("to " + verb + " cannot be checked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fiji said it will closely watch Tonga.",
        "Fiji said it will continue to build ports in Suva.",
        "Fiji said it is prepared to send the ships.",
        "Fiji underscored its commitment to building new ports.",
        "Fiji underscored its commitment to sailing ships.",
        "Fiji pledged not to burn coal at home."
      })
  void anyOtherIsADeed(String body) {
    assertThat(testOf(body).specific())
        .isEqualTo(new Criterion(true, "it says what is to be done"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fiji pledged a new reef fund.",
        "Fiji underscored its commitment to the free trade."
      })
  void withoutAVerbNoDeedIsNamed(String body) {
    assertThat(testOf(body).specific()).isEqualTo(new Criterion(false, "it names no deed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fiji pledged to build ports and to train pilots.                     | false
          Fiji said it will build ports and must train pilots.                 | true
          Fiji underscored its commitment to raising skills and narrowing gaps. | false
          Fiji underscored its commitment to raising skills and gaps.          | true
          Fiji pledged to build ports and farming huts.                        | true
          Fiji pledged to build ports, roads and dams.                         | true
          """)
  void severalVerbsAreSeveralActions(String body, boolean discrete) {
    assertThat(testOf(body).discrete().met()).isEqualTo(discrete);
  }

  @Test
  void whatAnUnnamedSourceTellsIsNotPublic() {
    assertThat(testOf("A senior official pledged to build 40 ports by 2030.").announced())
        .isEqualTo(new Criterion(false, "its source is not named"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          An aide pledged to build 40 ports.                      | its source is not named
          Tonga's aide pledged to build 40 ports.                 | its source is not named
          A senior official from Tonga pledged to build 40 ports. | its source is not named
          The aide pledged to build 40 ports.                     | aide is on record with it
          Her aide pledged to build 40 ports.                     | Her aide is on record with it
          A ferry company pledged to build 40 ports.              | ferry company is on record with it
          Official Ana Duarte pledged to build 40 ports.          | Ana Duarte is on record with it
          We will build 40 ports by 2030.                         | it stands in what they issued
          He pledged to build 40 ports.                           | it stands in what they issued
          """)
  void publicIsWhatSomebodyStandsBy(String body, String reason) {
    assertThat(reasonOf(body, CommitmentTest::announced)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fiji reaffirmed its readiness for the talks.                | it affirms, and names no action to come
          Fiji reaffirmed its readiness to open ports.                | it binds the time to come
          Fiji reaffirmed its commitment to the charter by 2030.      | it binds the time to come
          Fiji reaffirmed its commitment to 40 ports.                 | it binds the time to come
          Fiji pledged a new reef fund.                               | it binds the time to come
          Fiji said it is ready for the talks.                        | it binds the time to come
          Fiji pledged to build 40 ports by March 4, 2026.            | it binds the time to come
          Fiji pledged to build 40 ports by March 3, 2026.            | its deadline had passed when it was reported
          Fiji pledged to build 40 ports from 2020.                   | it binds the time to come
          """)
  void aVowAFigureOrADeedBindsTheTimeToCome(String body, String reason) {
    assertThat(reasonOf(body, CommitmentTest::futureOriented)).isEqualTo(reason);
  }

  @Test
  void anAffirmationNamesNoActionToCome() {
    assertThat(testOf("Fiji reaffirmed its commitment to the charter.").futureOriented())
        .isEqualTo(new Criterion(false, "it affirms, and names no action to come"));
  }

  @Test
  void aDeadlineThatIsOverDoesNotBind() {
    assertThat(testOf("Fiji pledged to build 40 ports by 2020.").futureOriented())
        .isEqualTo(new Criterion(false, "its deadline had passed when it was reported"));
  }

  @Test
  void severalTogetherAreCollective() {
    assertThat(testOf("The leaders agreed to build 40 ports by 2030.").collective())
        .isEqualTo(new Criterion(true, "several made it together"));
    assertThat(testOf("Fiji pledged to build 40 ports by 2030.").collective())
        .isEqualTo(new Criterion(false, "one side made it alone"));
  }

  @Test
  void nobodyIsToActWhereTheReportDoesNotSay() {
    assertThat(testOf("He pledged to build 40 ports by 2030.").actorIdentified())
        .isEqualTo(new Criterion(false, "the report does not say who is to act"));
  }

  private static String reasonOf(String body, Function<CommitmentTest, Criterion> criterion) {
    return criterion.apply(testOf(body)).reason();
  }

  private static CommitmentTest testOf(String body) {
    return MiniReport.of(body)
        .commitments()
        .map(SpeechAct.Commitment::test)
        .findFirst()
        .orElseThrow();
  }
}
