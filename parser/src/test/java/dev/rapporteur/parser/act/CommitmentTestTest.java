package dev.rapporteur.parser.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.CommitmentTest;
import dev.rapporteur.core.CommitmentTest.Criterion;
import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.parser.MiniReport;
import org.junit.jupiter.api.Test;

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

  @Test
  void whatAnUnnamedSourceTellsIsNotPublic() {
    assertThat(testOf("A senior official pledged to build 40 ports by 2030.").announced())
        .isEqualTo(new Criterion(false, "its source is not named"));
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

  private static CommitmentTest testOf(String body) {
    return MiniReport.of(body).coverage().statements().stream()
        .flatMap(statement -> statement.acts().stream())
        .filter(SpeechAct.Commitment.class::isInstance)
        .map(SpeechAct.Commitment.class::cast)
        .map(SpeechAct.Commitment::test)
        .findFirst()
        .orElseThrow();
  }
}
