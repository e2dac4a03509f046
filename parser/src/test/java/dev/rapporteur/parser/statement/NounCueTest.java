package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where no verb reports, a noun can: "his claim that ...", "a promise to ...". */
class NounCueTest {

  @TestFactory
  Stream<DynamicTest> whosePledgeItIsSaysIt() {
    return Examples.attributions(
        """
        The islands' pledge to plant trees was kept.
        = possessor-noun-content: The islands' | pledge | to plant trees | REPORTED

        His claim that the reef is dying was wrong.
        = possessor-noun-content: His | claim | that the reef is dying | INDIRECT

        Ana Duarte's call for a ban was heard.
        = possessor-noun-content: Ana Duarte's | call | for a ban | REPORTED

        Fiji's proposal of a fund was kept.
        = possessor-noun-content: Fiji's | proposal | of a fund | REPORTED

        Fiji's proposal on reefs was kept.
        = possessor-noun-content: Fiji's | proposal | on reefs | REPORTED

        He heard Ana Duarte's call for a ban on Monday.
        = possessor-noun-content: Ana Duarte's | call | for a ban on Monday | REPORTED

        Her promise to share data, made in Suva, was kept.
        = possessor-noun-content: Her | promise | to share data | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> anAdjectiveOrTwoMayStandBeforeIt() {
    return Examples.attributions(
        """
        Ana Duarte's loud call for a ban was heard.
        = possessor-noun-content: Ana Duarte's | call | for a ban | REPORTED

        Ana Duarte's loud public call for a ban was heard.
        = possessor-noun-content: Ana Duarte's | call | for a ban | REPORTED

        Ana Duarte's very loud clear public call for a ban was heard.
        """);
  }

  @TestFactory
  Stream<DynamicTest> theSubjectSaysWhatItHas() {
    return Examples.attributions(
        """
        Leaders closed the summit with a promise to share data.
        = subject-noun-content: Leaders | promise | to share data | REPORTED

        She had a simple wish: that the reef lives.
        = subject-noun-content: She | wish | that the reef lives | INDIRECT

        Leaders left with an appeal for a ban.
        = subject-noun-content: Leaders | appeal | for a ban | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> aNounWithoutAnOwnerOrContentTellsNothing() {
    return Examples.attributions(
        """
        The claim that the reef is dying was wrong.

        The promise to share data was kept.

        Fiji's proposal was kept.

        Fiji's claim for a fund was kept.

        "His claim that the reef is dying" was wrong.

        His claim, that the reef is dying, was wrong.
        """);
  }
}
