package dev.rapporteur.parser.act;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which of the things to come are undertaken, and which are only told. */
class FuturesTest {

  @TestFactory
  Stream<DynamicTest> aDeedOfTheOwnSideIsUndertaken() {
    return Examples.acts(
        """
        Fiji said it is going to build a port.
        = COMMITMENT | Fiji | is going to build a port

        Fiji said it will be building ports.
        = COMMITMENT | Fiji | be building ports

        Fiji said it will be paid.
        = COMMITMENT | Fiji | be paid

        Fiji said it will have built a port by 2030.
        = COMMITMENT | Fiji | have built a port by 2030 | by 2030 = 2026-03-04..2030-12-31

        Fiji said it won't build a port.
        = COMMITMENT | Fiji | build a port | not

        Fiji said it shall build a port.
        = COMMITMENT | Fiji | build a port

        "We'll build a port," Fiji said.
        = COMMITMENT | Fiji | build a port,"
        """);
  }

  @TestFactory
  Stream<DynamicTest> beingHavingAndKnowingAreNoDeeds() {
    return Examples.acts(
        """
        Fiji said it is going to be a port.
        = ASSERTION | it is going to be a port

        Fiji said it will be able to pay.
        = ASSERTION | it will be able to pay

        Fiji said it will have a port.
        = ASSERTION | it will have a port

        Fiji said it will know the way.
        = ASSERTION | it will know the way

        "We will see," President Ana Duarte said.
        = ASSERTION | "We will see,"

        Fiji said it would have built a port.
        = ASSERTION | it would have built a port

        "We would," Fiji said.
        = ASSERTION | "We would,"

        Fiji said it would.
        = ASSERTION | it would
        """);
  }

  @TestFactory
  Stream<DynamicTest> supportThatIsPromisedBinds() {
    return Examples.acts(
        """
        Fiji said it will support the plan.
        = COMMITMENT | Fiji | support the plan

        Fiji said it is going to support the plan.
        = COMMITMENT | Fiji | is going to support the plan

        Fiji said it would support the plan.
        = POSITION | SUPPORT | support the plan

        Fiji said it would not support the plan.
        = POSITION | OPPOSE | not support the plan

        Fiji said it does not support the plan.
        = POSITION | OPPOSE | does not support the plan

        Fiji said it may support the plan.
        = ASSERTION | it may support the plan

        Fiji said it can support the plan.
        = ASSERTION | it can support the plan
        """);
  }

  @TestFactory
  Stream<DynamicTest> whatIsPlannedOrAcceptedBinds() {
    return Examples.acts(
        """
        Fiji said it plans to build a port.
        = COMMITMENT | Fiji | plans to build a port

        Fiji said it could accept the plan.
        = COMMITMENT | Fiji | accept the plan

        Fiji said it could not accept the plan.
        = ASSERTION | it could not accept the plan | not

        Fiji said it does not plan to support it.
        = ASSERTION | it does not plan to support it | not

        Fiji said it will not promise a port.
        = COMMITMENT | Fiji | not promise a port | not

        Fiji thinks that it plans to build a port.
        = ASSERTION | that it plans to build a port
        """);
  }

  @TestFactory
  Stream<DynamicTest> whatIsAgreedBindsWhoeverIsToAct() {
    return Examples.acts(
        """
        Fiji agreed that experts would draft the charter.
        = COMMITMENT | - | draft the charter

        Fiji agreed that experts would propose a charter.
        = PROPOSAL | propose a charter

        Fiji agreed that the charter will be drafted.
        = COMMITMENT | - | be drafted

        Fiji said that experts would draft the charter.
        = ASSERTION | that experts would draft the charter

        Fiji agreed that Tonga would draft the charter.
        = ASSERTION | that Tonga would draft the charter

        Fiji agreed that growth would be slow.
        = ASSERTION | that growth would be slow

        Fiji agreed that experts drafted the charter.
        = ASSERTION | that experts drafted the charter

        Fiji did not agree that experts would draft the charter.
        = ASSERTION | that experts would draft the charter
        """);
  }

  @TestFactory
  Stream<DynamicTest> whatIsScheduledWithADeadlineBinds() {
    return Examples.acts(
        """
        Fiji said that the charter will be drafted by March 1, 2027.
        = COMMITMENT | - | be drafted by March 1, 2027 | by March 1, 2027 = 2026-03-04..2027-03-01

        Fiji said that the charter will be drafted in June.
        = ASSERTION | that the charter will be drafted in June

        Fiji said that the charter will be drafted before June.
        = ASSERTION | that the charter will be drafted before June

        Fiji said that the charter will be good by March 1, 2027.
        = ASSERTION | that the charter will be good by March 1, 2027

        Fiji said that the charter was drafted by March 1, 2025.
        = ASSERTION | that the charter was drafted by March 1, 2025

        Fiji expects that the charter will be drafted by March 1, 2027.
        = ASSERTION | that the charter will be drafted by March 1, 2027
        """);
  }
}
