package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** The reporting expression, and what its frame lets follow: {@code source-cue-content}. */
class CueTest {

  /** Speech. */
  @Nested
  class Speech {

    @TestFactory
    Stream<DynamicTest> aClauseFollows() {
      return Examples.attributions(
          """
          President Duarte said that the reef is dying. The rain fell.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT

          President Duarte noted that the reef is dying.
          = source-cue-content: President Duarte | noted | that the reef is dying | INDIRECT

          President Duarte wrote that the reef is dying.
          = source-cue-content: President Duarte | wrote | that the reef is dying | INDIRECT

          President Duarte pointed out that the lagoon was empty.
          = source-cue-content: President Duarte | pointed out | that the lagoon was empty | INDIRECT

          President Duarte went on to say that the lagoon was empty.
          = source-cue-content: President Duarte | went on to say | that the lagoon was empty | INDIRECT

          President Duarte made it clear that the lagoon was empty.
          = source-cue-content: President Duarte | made it clear | that the lagoon was empty | INDIRECT

          President Duarte is convinced that the reef is dying.
          = source-cue-content: President Duarte | is convinced | that the reef is dying | INDIRECT

          President Duarte is confident that the reef will live.
          = source-cue-content: President Duarte | is confident | that the reef will live | INDIRECT

          President Duarte insisted that the ban stays.
          = source-cue-content: President Duarte | insisted | that the ban stays | INDIRECT
          """);
    }

    @TestFactory
    Stream<DynamicTest> adverbialsStayOutOfCueAndContent() {
      return Examples.attributions(
          """
          President Duarte said in a statement that the reef is dying.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT

          President Duarte said again that the reef is dying.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT

          President Duarte said Tuesday the reef is dying.
          = source-cue-content: President Duarte | said | the reef is dying | INDIRECT

          President Duarte said on Jan. 4 that 3.5 million people live by the reef.
          = source-cue-content: President Duarte | said | that 3.5 million people live by the reef | INDIRECT

          President Duarte said later on Monday in Suva that the reef is dying.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT
          """);
    }

    @TestFactory
    Stream<DynamicTest> whoIsToldIsTheAddressee() {
      return Examples.attributions(
          """
          Ana Duarte, the islands' environment minister, told Reuters the talks had stalled.
          = source-cue-content: Ana Duarte, the islands' environment minister | told > Reuters | the talks had stalled | INDIRECT

          President Duarte told members they must act.
          = source-cue-content: President Duarte | told > members | they must act | INDIRECT

          President Duarte told members that the reef is dying.
          = source-cue-content: President Duarte | told > members | that the reef is dying | INDIRECT

          President Duarte told the forum on Monday that the reef is dying.
          = source-cue-content: President Duarte | told > the forum | that the reef is dying | INDIRECT

          President Duarte told the Fiji Times that the reef is dying.
          = source-cue-content: President Duarte | told > the Fiji Times | that the reef is dying | INDIRECT

          President Duarte told a press conference in Suva that the reef is dying.
          = source-cue-content: President Duarte | told > a press conference in Suva | that the reef is dying | INDIRECT

          President Duarte assured donors that the money was safe.
          = source-cue-content: President Duarte | assured > donors | that the money was safe | INDIRECT

          President Duarte reminded members that the reef is dying.
          = source-cue-content: President Duarte | reminded > members | that the reef is dying | INDIRECT

          President Duarte warned donors that the reef is dying.
          = source-cue-content: President Duarte | warned > donors | that the reef is dying | INDIRECT
          """);
    }

    @TestFactory
    Stream<DynamicTest> questions() {
      return Examples.attributions(
          """
          President Duarte asked whether donors would pay.
          = source-cue-content: President Duarte | asked | whether donors would pay | INDIRECT

          President Duarte asked why donors would not pay.
          = source-cue-content: President Duarte | asked | why donors would not pay | INDIRECT
          """);
    }
  }

  /** Directives. */
  @Nested
  class Directives {

    @TestFactory
    Stream<DynamicTest> whoIsAskedIsTheAddressee() {
      return Examples.attributions(
          """
          The secretariat asked donors for aid.
          = source-cue-content: The secretariat | asked > donors | for aid | REPORTED

          President Duarte urged donors to "pay what they owe".
          = source-cue-content: President Duarte | urged > donors | to "pay what they owe" | MIXED

          President Duarte urged members to ratify the treaty.
          = source-cue-content: President Duarte | urged > members | to ratify the treaty | REPORTED

          President Duarte called on wealthy nations to pay their share.
          = source-cue-content: President Duarte | called on > wealthy nations | to pay their share | REPORTED

          President Duarte appealed to donors to act.
          = source-cue-content: President Duarte | appealed to > donors | to act | REPORTED

          President Duarte asked ministers not to wait.
          = source-cue-content: President Duarte | asked > ministers | not to wait | REPORTED

          President Duarte pleaded with donors to act.
          = source-cue-content: President Duarte | pleaded with > donors | to act | REPORTED

          President Duarte encouraged donors to act.
          = source-cue-content: President Duarte | encouraged > donors | to act | REPORTED

          President Duarte told members to act.
          = source-cue-content: President Duarte | told > members | to act | REPORTED

          Fiji wants donors to act.
          = source-cue-content: Fiji | wants > donors | to act | REPORTED
          """);
    }

    @TestFactory
    Stream<DynamicTest> whatIsAskedForIsTheContent() {
      return Examples.attributions(
          """
          President Duarte called for a ban and for a fund.
          = source-cue-content: President Duarte | called for | a ban and for a fund | REPORTED

          President Duarte pushed for a ban.
          = source-cue-content: President Duarte | pushed for | a ban | REPORTED

          President Duarte insisted on a ban.
          = source-cue-content: President Duarte | insisted on | a ban | REPORTED

          President Duarte demanded an end to trawling.
          = source-cue-content: President Duarte | demanded | an end to trawling | REPORTED

          President Duarte warned against a race for the seabed.
          = source-cue-content: President Duarte | warned against | a race for the seabed | REPORTED

          President Duarte demanded that donors act.
          = source-cue-content: President Duarte | demanded | that donors act | INDIRECT

          President Duarte recommended that the ban be lifted.
          = source-cue-content: President Duarte | recommended | that the ban be lifted | INDIRECT

          President Duarte urged donors to pay, to act and to listen.
          = source-cue-content: President Duarte | urged > donors | to pay, to act and to listen | REPORTED
          """);
    }
  }

  /** Commissives. */
  @Nested
  class Commissives {

    @TestFactory
    Stream<DynamicTest> whatIsPromised() {
      return Examples.attributions(
          """
          Fiji pledged to plant two million trees by 2030.
          = source-cue-content: Fiji | pledged | to plant two million trees by 2030 | REPORTED

          Fiji vowed that no village would be left behind.
          = source-cue-content: Fiji | vowed | that no village would be left behind | INDIRECT

          Fiji undertook to host the secretariat.
          = source-cue-content: Fiji | undertook | to host the secretariat | REPORTED

          The ministers agreed to meet again in May.
          = source-cue-content: The ministers | agreed | to meet again in May | REPORTED

          The ministers agreed on a roadmap for clean shipping.
          = source-cue-content: The ministers | agreed on | a roadmap for clean shipping | REPORTED

          The leaders agreed to set up a fund, with Tonga to host it.
          = source-cue-content: The leaders | agreed | to set up a fund, with Tonga to host it | REPORTED

          President Duarte agreed that the reef is dying.
          = source-cue-content: President Duarte | agreed | that the reef is dying | INDIRECT

          President Duarte offered a loan to Tonga.
          = source-cue-content: President Duarte | offered | a loan to Tonga | REPORTED
          """);
    }
  }

  /** Stances, beliefs and wishes. */
  @Nested
  class Stances {

    @TestFactory
    Stream<DynamicTest> whatTheStandIsTakenOn() {
      return Examples.attributions(
          """
          President Duarte accused Tonga of stalling.
          = source-cue-content: President Duarte | accused > Tonga | of stalling | REPORTED

          Fiji welcomed the accord.
          = source-cue-content: Fiji | welcomed | the accord | REPORTED

          Fiji supports the proposal of Tonga.
          = source-cue-content: Fiji | supports | the proposal of Tonga | REPORTED

          Fiji opposed deep-sea mining.
          = source-cue-content: Fiji | opposed | deep-sea mining | REPORTED

          Fiji rejected the proposal.
          = source-cue-content: Fiji | rejected | the proposal | REPORTED

          Fiji expressed concern over rising debts.
          = source-cue-content: Fiji | expressed | concern over rising debts | REPORTED

          President Duarte voiced alarm at the catch.
          = source-cue-content: President Duarte | voiced | alarm at the catch | REPORTED

          President Duarte reiterated Tonga's support for the ban.
          = source-cue-content: President Duarte | reiterated | Tonga's support for the ban | REPORTED

          President Duarte thanked Tonga for its welcome.
          = source-cue-content: President Duarte | thanked > Tonga | for its welcome | REPORTED

          President Duarte congratulated Tonga on its harvest.
          = source-cue-content: President Duarte | congratulated > Tonga | on its harvest | REPORTED

          President Duarte described the talks as warm.
          = source-cue-content: President Duarte | described | the talks as warm | REPORTED

          President Duarte looks forward to the next summit.
          = source-cue-content: President Duarte | looks forward to | the next summit | REPORTED

          President Duarte refused to sign the text.
          = source-cue-content: President Duarte | refused | to sign the text | REPORTED
          """);
    }

    @TestFactory
    Stream<DynamicTest> beliefsHopesAndPlans() {
      return Examples.attributions(
          """
          Duarte believes that the accord will hold.
          = source-cue-content: Duarte | believes | that the accord will hold | INDIRECT

          Duarte hopes to sign the accord in May.
          = source-cue-content: Duarte | hopes | to sign the accord in May | REPORTED

          Fiji plans to open two ports.
          = source-cue-content: Fiji | plans | to open two ports | REPORTED
          """);
    }
  }

  /** The verb group. */
  @Nested
  class VerbGroups {

    @TestFactory
    Stream<DynamicTest> auxiliariesNegationsAndModalsBelongToTheCue() {
      return Examples.attributions(
          """
          President Duarte has repeatedly called for a ban on drift nets.
          = source-cue-content: President Duarte | has repeatedly called for | a ban on drift nets | REPORTED

          President Duarte has vowed to act.
          = source-cue-content: President Duarte | has vowed | to act | REPORTED

          President Duarte will ask donors to act.
          = source-cue-content: President Duarte | will ask > donors | to act | REPORTED

          President Duarte has not said whether she will attend.
          = source-cue-content: President Duarte | has not said | whether she will attend | INDIRECT

          President Duarte could not say when the port would open.
          = source-cue-content: President Duarte | could not say | when the port would open | INDIRECT

          President Duarte did not say that the reef is dying.
          = source-cue-content: President Duarte | did not say | that the reef is dying | INDIRECT

          President Duarte never said that the reef is dying.
          = source-cue-content: President Duarte | never said | that the reef is dying | INDIRECT

          Tonga would not agree to a ban.
          = source-cue-content: Tonga | would not agree to | a ban | REPORTED
          """);
    }
  }

  @TestFactory
  Stream<DynamicTest> aDayMayStandBeforeTheParticle() {
    return Examples.attributions(
        """
        Duarte called on Friday for calm.
        = source-cue-content: Duarte | called on Friday for | calm | REPORTED
        """);
  }
}
