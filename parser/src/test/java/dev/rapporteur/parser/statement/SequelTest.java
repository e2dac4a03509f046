package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** More from a source that is not named again, or from one whose verb is a participle. */
class SequelTest {

  /** {@code sequel-participle} */
  @Nested
  class SequelParticiple {

    @TestFactory
    Stream<DynamicTest> theSourceIsLeftOut() {
      return Examples.attributions(
          """
          President Duarte said that the reef is dying, adding that the islands must act.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT
          = sequel-participle: - | adding | that the islands must act | INDIRECT

          President Duarte welcomed the accord, noting that it took nine years.
          = source-cue-content: President Duarte | welcomed | the accord | REPORTED
          = sequel-participle: - | noting | that it took nine years | INDIRECT

          President Duarte called for a ban, urging members to ratify the treaty.
          = source-cue-content: President Duarte | called for | a ban | REPORTED
          = sequel-participle: - | urging > members | to ratify the treaty | REPORTED

          "The reef is dying," President Duarte said, adding that the islands must act.
          = content-source-cue: President Duarte | said | "The reef is dying," | DIRECT
          = sequel-participle: - | adding | that the islands must act | INDIRECT

          Trawlers should go, President Duarte said, urging donors to pay.
          = content-source-cue: President Duarte | said | Trawlers should go | INDIRECT
          = sequel-participle: - | urging > donors | to pay | REPORTED

          President Duarte said the reef is dying, adding: "We have ten years."
          = source-cue-content: President Duarte | said | the reef is dying | INDIRECT
          = sequel-participle: - | adding | "We have ten years." | DIRECT

          President Duarte said the reef is dying, noting that donors must pay and urging
          ministers to act.
          = source-cue-content: President Duarte | said | the reef is dying | INDIRECT
          = sequel-participle: - | noting | that donors must pay | INDIRECT
          = sequel-participle: - | urging > ministers | to act | REPORTED
          """);
    }
  }

  /** {@code sequel-coordinated} */
  @Nested
  class SequelCoordinated {

    @TestFactory
    Stream<DynamicTest> anotherVerbOfTheSameSource() {
      return Examples.attributions(
          """
          President Duarte said that the reef is dying and called for a ban on trawling.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT
          = sequel-coordinated: - | called for | a ban on trawling | REPORTED

          President Duarte urged members to act and thanked Tonga for its welcome.
          = source-cue-content: President Duarte | urged > members | to act | REPORTED
          = sequel-coordinated: - | thanked > Tonga | for its welcome | REPORTED

          President Duarte welcomed the accord and pledged to sign it.
          = source-cue-content: President Duarte | welcomed | the accord | REPORTED
          = sequel-coordinated: - | pledged | to sign it | REPORTED

          President Duarte called for a ban and said that donors must pay.
          = source-cue-content: President Duarte | called for | a ban | REPORTED
          = sequel-coordinated: - | said | that donors must pay | INDIRECT

          President Duarte said the reef is dying and added that donors must pay.
          = source-cue-content: President Duarte | said | the reef is dying | INDIRECT
          = sequel-coordinated: - | added | that donors must pay | INDIRECT

          Trawlers should go, President Duarte said, and urged donors to pay.
          = content-source-cue: President Duarte | said | Trawlers should go | INDIRECT
          = sequel-coordinated: - | urged > donors | to pay | REPORTED

          The leaders welcomed the accord, and urged donors to pay.
          = source-cue-content: The leaders | welcomed | the accord | REPORTED
          = sequel-coordinated: - | urged > donors | to pay | REPORTED

          President Duarte welcomed the accord, thanked Tonga for its welcome and pledged to
          act.
          = source-cue-content: President Duarte | welcomed | the accord | REPORTED
          = sequel-coordinated: - | thanked > Tonga | for its welcome | REPORTED
          = sequel-coordinated: - | pledged | to act | REPORTED

          President Duarte said that the reef is dying, but refused to name a date.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT
          = sequel-coordinated: - | refused | to name a date | REPORTED
          """);
    }
  }

  /** {@code fronted-participle} */
  @Nested
  class FrontedParticiple {

    @TestFactory
    Stream<DynamicTest> itBelongsToTheSubjectBehindIt() {
      return Examples.attributions(
          """
          Noting that the reef is dying, President Duarte urged members to act.
          = fronted-participle: - | Noting | that the reef is dying | INDIRECT
          = source-cue-content: President Duarte | urged > members | to act | REPORTED

          Noting that the reef is dying, President Duarte said the islands must act.
          = fronted-participle: - | Noting | that the reef is dying | INDIRECT
          = source-cue-content: President Duarte | said | the islands must act | INDIRECT

          Stressing that the reef is dying, the leaders pledged to act.
          = fronted-participle: - | Stressing | that the reef is dying | INDIRECT
          = source-cue-content: the leaders | pledged | to act | REPORTED

          Thanking donors for their aid, President Duarte pledged to act.
          = fronted-participle: - | Thanking > donors | for their aid | REPORTED
          = source-cue-content: President Duarte | pledged | to act | REPORTED
          """);
    }
  }

  /** {@code with-source-participle} */
  @Nested
  class WithSourceParticiple {

    @TestFactory
    Stream<DynamicTest> aParticipleWithItsOwnSubject() {
      return Examples.attributions(
          """
          The talks closed on Friday, with both sides promising to meet again.
          = with-source-participle: both sides | promising | to meet again | REPORTED

          The talks closed on Friday, with ministers calling for a ban on trawling.
          = with-source-participle: ministers | calling for | a ban on trawling | REPORTED
          """);
    }
  }

  /** {@code subject-participle} */
  @Nested
  class SubjectParticiple {

    @TestFactory
    Stream<DynamicTest> itBelongsToTheSubjectBeforeIt() {
      return Examples.attributions(
          """
          President Duarte arrived on Monday, saying that the reef is dying.
          = subject-participle: President Duarte | saying | that the reef is dying | INDIRECT

          President Duarte arrived on Monday, calling for a ban on trawling.
          = subject-participle: President Duarte | calling for | a ban on trawling | REPORTED
          """);
    }
  }
}
