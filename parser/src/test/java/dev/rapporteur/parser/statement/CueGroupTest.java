package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What belongs to the cue beside its verb. */
class CueGroupTest {

  @TestFactory
  Stream<DynamicTest> theParticleWithWhatStandsBeforeIt() {
    return Examples.attributions(
        """
        Fiji spoke strongly in favor of a ban.
        = source-cue-content: Fiji | spoke strongly in favor of | a ban | REPORTED

        Fiji called on Monday for a ban.
        = source-cue-content: Fiji | called on Monday for | a ban | REPORTED

        Ministers committed themselves to the target.
        = source-cue-content: Ministers | committed themselves to | the target | REPORTED

        Fiji called loudly for a ban.
        = source-cue-content: Fiji | called loudly for | a ban | REPORTED

        Fiji called again and again for a ban.
        """);
  }

  @TestFactory
  Stream<DynamicTest> auxiliariesAndVerbsThatSayHowItGoesOn() {
    return Examples.attributions(
        """
        Fiji continued to call for a ban.
        = source-cue-content: Fiji | continued to call for | a ban | REPORTED

        Fiji began calling for a ban.
        = source-cue-content: Fiji | began calling for | a ban | REPORTED

        Fiji has also called for a ban.
        = source-cue-content: Fiji | has also called for | a ban | REPORTED

        Fiji hasn't called for a ban.
        = source-cue-content: Fiji | hasn't called for | a ban | REPORTED

        Fiji did not call for a ban.
        = source-cue-content: Fiji | did not call for | a ban | REPORTED

        Fiji is calling for a ban.
        = source-cue-content: Fiji | is calling for | a ban | REPORTED
        """);
  }
}
