package dev.rapporteur.render.wording;

import static dev.rapporteur.core.Statement.Form.DIRECT;
import static dev.rapporteur.core.Statement.Form.INDIRECT;
import static dev.rapporteur.core.Statement.Form.MIXED;
import static dev.rapporteur.core.Statement.Form.REPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** How statements become sentences: the words are the report's, and so is their order. */
class SentenceTest {

  @Test
  void putsThePhraseAfterItsVerb() {
    assertThat(
            sentence(
                Said.in("she urged them to act")
                    .source("she")
                    .cue("urged")
                    .addressee("them")
                    .content("to act")
                    .as(REPORTED)))
        .isEqualTo("Anna Duval urged them to act.");
  }

  @Test
  void keepsTheContentFirstWhereTheReportHasItFirst() {
    assertThat(
            sentence(
                Said.in("the door is open, she said")
                    .source("she")
                    .cue("said")
                    .content("the door is open")
                    .as(INDIRECT)))
        .isEqualTo("The door is open, Anna Duval said.");
  }

  @Test
  void keepsTheSourceFirstWhereTheReportHasItFirst() {
    assertThat(
            sentence(
                Said.in("she said the door is open")
                    .source("she")
                    .cue("said")
                    .content("the door is open")
                    .as(INDIRECT)))
        .isEqualTo("Anna Duval said the door is open.");
  }

  @Test
  void leavesTheSourceBetweenTwoStretchesOfContent() {
    assertThat(
            sentence(
                Said.in("the door, she noted, has long been open")
                    .source("she")
                    .cue("noted")
                    .content("the door", "has long been open")
                    .as(INDIRECT)))
        .isEqualTo("The door, Anna Duval noted, has long been open.");
  }

  @Test
  void beginsAnewWhereAParticipleWentOn() {
    assertThat(
            sentence(
                Said.in("adding that it is late")
                    .cue("adding")
                    .content("that it is late")
                    .as(INDIRECT)))
        .isEqualTo("Anna Duval added that it is late.");
  }

  @Test
  void quotesWithTheMarksOfTheReport() {
    assertThat(
            sentence(
                Said.in("\"It is late,\" she said")
                    .source("she")
                    .cue("said")
                    .content("\"It is late,\"")
                    .as(DIRECT)))
        .isEqualTo("\"It is late,\" Anna Duval said.");
    assertThat(
            sentence(
                Said.in("she said: \"It is late.\"")
                    .source("she")
                    .cue("said")
                    .content("\"It is late.\"")
                    .as(DIRECT)))
        .isEqualTo("Anna Duval said: \"It is late.\"");
    assertThat(
            sentence(
                Said.in("she warned against \"haste\"")
                    .source("she")
                    .cue("warned against")
                    .content("\"haste\"")
                    .as(DIRECT)))
        .isEqualTo("Anna Duval warned against \"haste\".");
  }

  @Test
  void endsWithOneMarkOnly() {
    assertThat(
            sentence(
                Said.in("she called the talks \"warm,\" and")
                    .source("she")
                    .cue("called")
                    .content("the talks \"warm,\"")
                    .as(MIXED)))
        .isEqualTo("Anna Duval called the talks \"warm.\"");
  }

  @Test
  void closesAQuotationThatRunsOverParagraphs() {
    assertThat(
            sentence(
                Said.in("she said: \"One. \"Two.\"")
                    .source("she")
                    .cue("said")
                    .content("\"One.", "\"Two.\"")
                    .as(DIRECT)))
        .isEqualTo("Anna Duval said: \"One. Two.\"");
  }

  @Test
  void namesTheSpeakerOfAQuotationThatStandsAlone() {
    assertThat(sentence(Said.in("\"It is late.\"").content("\"It is late.\"").as(DIRECT)))
        .isEqualTo("Anna Duval: \"It is late.\"");
  }

  @Test
  void hangsAccordingToOnTheSentence() {
    assertThat(
            sentence(
                Said.in("it is late, according to her")
                    .source("her")
                    .cue("according to")
                    .content("it is late")
                    .as(INDIRECT)))
        .isEqualTo("It is late, according to Anna Duval.");
    assertThat(
            sentence(
                Said.in("According to her, it is late")
                    .source("her")
                    .cue("According to")
                    .content("it is late")
                    .as(INDIRECT)))
        .isEqualTo("According to Anna Duval, it is late.");
    assertThat(
            sentence(
                Said.in("as she put it, \"it is late\"")
                    .source("she")
                    .cue("put it")
                    .content("\"it is late\"")
                    .as(DIRECT)))
        .isEqualTo("As Anna Duval put it, \"it is late\".");
  }

  @Test
  void listsWhatIsAskedOrPromised() {
    assertThat(
            sentence(
                Said.in("she promised (a) to build; (b) to mend")
                    .source("she")
                    .cue("promised")
                    .content("to build", "to mend")
                    .as(REPORTED)))
        .isEqualTo("Anna Duval promised to build; and to mend.");
  }

  @Test
  void showsThePartsWhereACueIsNoVerb() {
    assertThat(
            sentence(
                Said.in("a wish: that it rains").cue("wish").content("that it rains").as(REPORTED)))
        .isEqualTo("Anna Duval (wish): that it rains.");
  }

  @Test
  void saysThatNobodyIsNamed() {
    Said said = Said.in("it is said that it is late").nobody();
    assertThat(sentence(said.cue("is said").content("that it is late").as(INDIRECT)))
        .isEqualTo("Source not named (is said): that it is late.");
  }

  @Test
  void keepsAPassiveThatNamesNobody() {
    Said said = Said.in("People were encouraged to come").nobody();
    assertThat(
            sentence(
                said.cue("were encouraged").addressee("People").content("to come").as(REPORTED)))
        .isEqualTo("People were encouraged to come.");
  }

  @Test
  void quotesAnUnresolvedSourceAsPrinted() {
    Said said = Said.in("a diplomat said it is late").nobody();
    assertThat(sentence(said.source("a diplomat").cue("said").content("it is late").as(INDIRECT)))
        .isEqualTo("A diplomat said it is late.");
  }

  @Test
  void letsADeclarationSpeakForItself() {
    Said said = Said.in("We reaffirm our aims").speaker("Leaders of the Lake Union");
    Statements statement = said.source("We").cue("reaffirm").content("our aims").as(REPORTED);
    assertThat(sentence(statement))
        .isEqualTo("The leaders of the Lake Union \"reaffirm our aims\".");
    assertThat(brief(statement)).isEqualTo("The leaders \"reaffirm our aims\".");
  }

  @Test
  void tellsWhatADeclarationCallsFor() {
    Said said = Said.in("We urge all to act").speaker("Leaders of the Lake Union");
    assertThat(brief(said.source("We").cue("urge").addressee("all").content("to act").as(REPORTED)))
        .isEqualTo("The leaders urge all to act.");
  }

  @Test
  void leavesItToADeclarationWhatWillBe() {
    Said said = Said.in("We will plant trees").speaker("Leaders of the Lake Union");
    assertThat(brief(said.source("We").content("will plant trees").as(REPORTED)))
        .isEqualTo("The leaders: \"We will plant trees.\"");
  }

  @Test
  void quotesEachItemOfAListThatSpeaksOfUs() {
    Said said =
        Said.in("We agree: (a) to share our data; (b) to mend it")
            .speaker("Leaders of the Lake Union");
    assertThat(
            brief(
                said.source("We")
                    .cue("agree")
                    .content("to share our data", "to mend it")
                    .as(REPORTED)))
        .isEqualTo("The leaders agree \"to share our data\" and \"to mend it\".");
  }

  @Test
  void quotesOnePersonWhoSaysWe() {
    Said said = Said.in("We urge all to act");
    assertThat(
            sentence(said.source("We").cue("urge").addressee("all").content("to act").as(REPORTED)))
        .isEqualTo("Anna Duval: \"We urge all to act.\"");
  }

  @Test
  void putsNothingInQuotationMarksThatDoesNotStandTogether() {
    Said said = Said.in("We, for now, pledge our help").speaker("Leaders of the Lake Union");
    assertThat(brief(said.source("We").content("our help").as(REPORTED)))
        .isEqualTo("The leaders: we our help.");
  }

  @Test
  void saysAloneWhatTheReportAdds() {
    Statements statement =
        Said.in("she added that it is late")
            .source("she")
            .cue("added")
            .content("that it is late")
            .as(INDIRECT);
    assertThat(Sentence.alone(statement.statement(), statement.naming(), ImmutableSet.of()))
        .isEqualTo("Anna Duval said that it is late.");
  }

  @Test
  void doesNotGuessWhoWeAre() {
    Said said = Said.in("We pledge to meet").nobody();
    assertThat(sentence(said.source("We").cue("pledge").content("to meet").as(REPORTED)))
        .isEqualTo("Source not named: \"We pledge to meet.\"");
  }

  @Test
  void callsAKnownSpeakerByTheShortNameInPrint() {
    Statements statement =
        Said.in("Duval, a lawyer, said it is late")
            .source("Duval, a lawyer,")
            .cue("said")
            .content("it is late")
            .as(INDIRECT);
    assertThat(
            Sentence.of(statement.statement(), statement.naming(), ImmutableSet.of("Anna Duval")))
        .isEqualTo("Duval said it is late.");
  }

  @Test
  void introducesASpeakerWithOffice() {
    Statements statement =
        Said.in("Duval said so")
            .role("Ilmarin President")
            .source("Duval")
            .cue("said")
            .content("so")
            .as(INDIRECT);
    assertThat(sentence(statement)).isEqualTo("Ilmarin President Anna Duval said so.");
  }

  @Test
  void putsADescriptionBehindTheName() {
    Statements statement =
        Said.in("Duval said so")
            .role("mayor of Verity")
            .source("Duval")
            .cue("said")
            .content("so")
            .as(INDIRECT);
    assertThat(sentence(statement)).isEqualTo("Anna Duval (mayor of Verity) said so.");
  }

  private static String brief(Statements said) {
    ImmutableSet<String> known = ImmutableSet.copyOf(said.statement().speaker().stream().toList());
    return Sentence.of(said.statement(), said.naming(), known);
  }

  private static String sentence(Statements said) {
    return Sentence.of(said.statement(), said.naming(), ImmutableSet.of());
  }
}
