package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who is told, asked, thanked or blamed. */
class AddresseeTest {

  @TestFactory
  Stream<DynamicTest> somebodyIsTold() {
    return Examples.attributions(
        """
        Fiji told lenders on Tuesday that trade grows.
        = source-cue-content: Fiji | told > lenders | that trade grows | INDIRECT

        Fiji told lenders in Suva that trade grows.
        = source-cue-content: Fiji | told > lenders in Suva | that trade grows | INDIRECT

        Fiji told lenders: "Trade grows."
        = source-cue-content: Fiji | told > lenders | "Trade grows." | DIRECT

        Fiji told lenders, "Trade grows."
        = source-cue-content: Fiji | told > lenders | "Trade grows." | DIRECT

        Fiji told him to go.
        = source-cue-content: Fiji | told > him | to go | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> whatDescribesThemBelongsToThem() {
    return Examples.attributions(
        """
        Fiji told Tonga's premier, Tevita Moala, that trade grows.
        = source-cue-content: Fiji | told > Tonga's premier, Tevita Moala | that trade grows | INDIRECT

        Fiji told lenders, who had met, that trade grows.
        = source-cue-content: Fiji | told > lenders, who had met | that trade grows | INDIRECT

        Fiji urged donors, who met in Suva, to act.
        = source-cue-content: Fiji | urged > donors, who met in Suva | to act | REPORTED

        Fiji accused the premier, who had left, of delay.
        = source-cue-content: Fiji | accused > the premier, who had left | of delay | REPORTED

        Fiji accused the premier, Tevita Moala, of delay in Suva.
        = source-cue-content: Fiji | accused > the premier, Tevita Moala | of delay in Suva | REPORTED
        """);
  }

  @TestFactory
  Stream<DynamicTest> somebodyIsAsked() {
    return Examples.attributions(
        """
        Fiji urged donors not to act.
        = source-cue-content: Fiji | urged > donors | not to act | REPORTED

        Fiji urged donors on Monday to act.
        = source-cue-content: Fiji | urged > donors | to act | REPORTED

        Fiji asked officials how trade grows.
        = source-cue-content: Fiji | asked > officials | how trade grows | INDIRECT

        Fiji asked officials whether trade grows.
        = source-cue-content: Fiji | asked > officials | whether trade grows | INDIRECT

        Fiji asked officials if trade grows.
        = source-cue-content: Fiji | asked > officials | if trade grows | INDIRECT

        Fiji asked whether trade grows.
        = source-cue-content: Fiji | asked | whether trade grows | INDIRECT

        Fiji asked officials.
        """);
  }

  @TestFactory
  Stream<DynamicTest> somebodyIsThankedOrBlamed() {
    return Examples.attributions(
        """
        Fiji congratulated Tonga on the progress.
        = source-cue-content: Fiji | congratulated > Tonga | on the progress | REPORTED

        Fiji congratulated Tonga with the progress.
        = source-cue-content: Fiji | congratulated > Tonga | with the progress | REPORTED

        Fiji accused Tonga of delay.
        = source-cue-content: Fiji | accused > Tonga | of delay | REPORTED

        Fiji blamed Tonga for delay.
        = source-cue-content: Fiji | blamed > Tonga | for delay | REPORTED
        """);
  }
}
