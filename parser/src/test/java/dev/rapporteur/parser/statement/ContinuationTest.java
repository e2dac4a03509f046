package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where a content ends, and how the sentence goes on behind it. */
class ContinuationTest {

  @TestFactory
  Stream<DynamicTest> theSourceGoesOn() {
    return Examples.attributions(
        """
        Fiji said trade grows and called for a ban.
        = source-cue-content: Fiji | said | trade grows | INDIRECT
        = sequel-coordinated: - | called for | a ban | REPORTED

        Fiji has said trade grows and called for a ban.
        = source-cue-content: Fiji | has said | trade grows | INDIRECT
        = sequel-coordinated: - | called for | a ban | REPORTED

        Fiji said trade grows and has called for a ban.
        = source-cue-content: Fiji | said | trade grows | INDIRECT
        = sequel-coordinated: - | has called for | a ban | REPORTED

        Fiji said Tonga signed it, and welcomed the deal.
        = source-cue-content: Fiji | said | Tonga signed it | INDIRECT
        = sequel-coordinated: - | welcomed | the deal | REPORTED

        Fiji said Tonga signed it but noted that trade grows.
        = source-cue-content: Fiji | said | Tonga signed it | INDIRECT
        = sequel-coordinated: - | noted | that trade grows | INDIRECT

        Fiji said Tonga signed it and called it a success.
        = source-cue-content: Fiji | said | Tonga signed it | INDIRECT
        = sequel-coordinated: - | called | it a success | REPORTED

        Fiji said Tonga signed it and urged members to act.
        = source-cue-content: Fiji | said | Tonga signed it | INDIRECT
        = sequel-coordinated: - | urged > members | to act | REPORTED

        Fiji called for a ban, then urged members to act.
        = source-cue-content: Fiji | called for | a ban | REPORTED
        = sequel-coordinated: - | urged > members | to act | REPORTED

        Fiji called for "a ban," and urged members to act.
        = source-cue-content: Fiji | called for | "a ban," | DIRECT
        = sequel-coordinated: - | urged > members | to act | REPORTED

        Fiji said trade grows; called for a ban.
        = source-cue-content: Fiji | said | trade grows | INDIRECT
        = sequel-coordinated: - | called for | a ban | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> whatAClauseTakesInBelongsToIt() {
    return Examples.attributions(
        """
        Fiji said Tonga signed it and welcomed the deal.
        = source-cue-content: Fiji | said | Tonga signed it and welcomed the deal | INDIRECT

        Fiji said trade grew and called for a ban.
        = source-cue-content: Fiji | said | trade grew and called for a ban | INDIRECT

        Fiji says trade grows and called for a ban.
        = source-cue-content: Fiji | says | trade grows and called for a ban | INDIRECT

        Fiji said trade grows and calls for a ban.
        = source-cue-content: Fiji | said | trade grows and calls for a ban | INDIRECT

        Fiji said trade grows and will call for a ban.
        = source-cue-content: Fiji | said | trade grows and will call for a ban | INDIRECT

        Fiji said trade grows and was urged to act.
        = source-cue-content: Fiji | said | trade grows and was urged to act | INDIRECT

        Fiji said that trade grows, and that Tonga said it falls.
        = source-cue-content: Fiji | said | that trade grows, and that Tonga said it falls | INDIRECT

        Fiji urged members to act and to pay.
        = source-cue-content: Fiji | urged > members | to act and to pay | REPORTED

        Fiji called for a ban on ships, nets and hooks.
        = source-cue-content: Fiji | called for | a ban on ships, nets and hooks | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> participlesGoOnBehindACommaOrAnotherOne() {
    return Examples.attributions(
        """
        Fiji said trade grows, adding that it falls and noting that it rises.
        = source-cue-content: Fiji | said | trade grows | INDIRECT
        = sequel-participle: - | adding | that it falls | INDIRECT
        = sequel-participle: - | noting | that it rises | INDIRECT

        Fiji said trade grows and adding that it falls.
        = source-cue-content: Fiji | said | trade grows and adding that it falls | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> anotherSourceSpeaks() {
    return Examples.attributions(
        """
        Fiji called for a ban, and Prime Minister Moala called for patience.
        = source-cue-content: Fiji | called for | a ban | REPORTED
        = source-cue-content: Prime Minister Moala | called for | patience | REPORTED

        Fiji said trade grows, while Tonga said it falls.
        = source-cue-content: Fiji | said | trade grows | INDIRECT
        = source-cue-content: Tonga | said | it falls | INDIRECT

        Fiji said trade grows, but "we are not rich."
        = source-cue-content: Fiji | said | trade grows, but "we are not rich." | MIXED

        Fiji said trade grows, but Tonga says it falls.
        = source-cue-content: Fiji | said | trade grows | INDIRECT
        = source-cue-content: Tonga | says | it falls | INDIRECT

        Fiji called for a ban, with both sides promising to meet again.
        = source-cue-content: Fiji | called for | a ban | REPORTED
        = with-source-participle: both sides | promising | to meet again | REPORTED

        The talks ended on Friday, with Fiji, this year's chair, promising to meet again.
        = with-source-participle: Fiji, this year's chair | promising | to meet again | REPORTED

        The talks ended on Friday, with ministers in Suva, promising to meet again.
        """);
  }

  @TestFactory
  Stream<DynamicTest> aVerbOfTheReportersEndsIt() {
    return Examples.attributions(
        """
        Fiji called for a ban and left Suva.
        = source-cue-content: Fiji | called for | a ban | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> anotherSourceObjects() {
    return Examples.attributions(
        """
        Fiji said trade grows, though it noted that prices fall.
        = source-cue-content: Fiji | said | trade grows | INDIRECT
        = source-cue-content: it | noted | that prices fall | INDIRECT

        Fiji said trade grows, although Tonga noted that prices fall.
        = source-cue-content: Fiji | said | trade grows | INDIRECT
        = source-cue-content: Tonga | noted | that prices fall | INDIRECT

        Fiji said trade grows, whereas Tonga noted that prices fall.
        = source-cue-content: Fiji | said | trade grows | INDIRECT
        = source-cue-content: Tonga | noted | that prices fall | INDIRECT

        Fiji said trade grows; Tonga said that it falls.
        = source-cue-content: Fiji | said | trade grows | INDIRECT
        = source-cue-content: Tonga | said | that it falls | INDIRECT

        Fiji said trade grows, but experts warned that it falls.
        = source-cue-content: Fiji | said | trade grows | INDIRECT
        = source-cue-content: experts | warned | that it falls | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> theReporterObjectsOrTellsTheBackground() {
    return Examples.attributions(
        """
        Fiji said trade grows, but the polls are no measure of that.
        = source-cue-content: Fiji | said | trade grows | INDIRECT

        Fiji said trade grows, but the world must act.
        = source-cue-content: Fiji | said | trade grows, but the world must act | INDIRECT

        Fiji said trade grows, as talks ended.
        = source-cue-content: Fiji | said | trade grows | INDIRECT

        Fiji called for a ban, as ministers had met.
        = source-cue-content: Fiji | called for | a ban | REPORTED

        Fiji called for a ban, as ministers were glad.
        = source-cue-content: Fiji | called for | a ban | REPORTED

        Fiji called for a ban, though talks ended.
        = source-cue-content: Fiji | called for | a ban | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> aVerbInTheTenseOfTheCueIsTheReporters() {
    return Examples.attributions(
        """
        Fiji called for a ban and adopted a text.
        = source-cue-content: Fiji | called for | a ban | REPORTED

        Fiji has called for a ban and adopted a text.
        = source-cue-content: Fiji | has called for | a ban | REPORTED

        Fiji calls for a ban and adopts a text.
        = source-cue-content: Fiji | calls for | a ban | REPORTED

        Fiji called for a ban and was heard.
        = source-cue-content: Fiji | called for | a ban | REPORTED

        Fiji called for a ban and "adopted" a text.
        = source-cue-content: Fiji | called for | a ban and "adopted" a text | MIXED
        """);
  }

  @TestFactory
  Stream<DynamicTest> aMarkAtTheEndIsNoContent() {
    return Examples.attributions(
        """
        Fiji said that trade grows -
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        Fiji said that trade grows;
        = source-cue-content: Fiji | said | that trade grows | INDIRECT

        Fiji decided: to act.
        = source-cue-content: Fiji | decided | to act | INDIRECT
        """);
  }
}
