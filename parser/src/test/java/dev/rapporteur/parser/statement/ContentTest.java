package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where the content ends: with the attribution, not with the sentence. */
class ContentTest {

  @TestFactory
  Stream<DynamicTest> clausesEndWhereTheAttributionEnds() {
    return Examples.attributions(
        """
          President Duarte said that the reef is dying and that the islands must act.
          = source-cue-content: President Duarte | said | that the reef is dying and that the islands must act | INDIRECT

          President Duarte said that fish, crabs and corals are dying.
          = source-cue-content: President Duarte | said | that fish, crabs and corals are dying | INDIRECT

          President Duarte said that if donors pay, the reef will live.
          = source-cue-content: President Duarte | said | that if donors pay, the reef will live | INDIRECT

          President Duarte said that, in her view, the reef is dying.
          = source-cue-content: President Duarte | said | that, in her view, the reef is dying | INDIRECT

          President Duarte said that the reef, which feeds two million people, is dying.
          = source-cue-content: President Duarte | said | that the reef, which feeds two million people, is dying | INDIRECT

          President Duarte said that donors that pay will be thanked.
          = source-cue-content: President Duarte | said | that donors that pay will be thanked | INDIRECT

          President Duarte said that the U.S. had left the talks.
          = source-cue-content: President Duarte | said | that the U.S. had left the talks | INDIRECT

          President Duarte said the islands' leaders' talks weren't over.
          = source-cue-content: President Duarte | said | the islands' leaders' talks weren't over | INDIRECT
          """);
  }

  @TestFactory
  Stream<DynamicTest> anotherSourceEndsTheContent() {
    return Examples.attributions(
        """
          President Duarte said that the reef is dying; Prime Minister Moala said that it is
          not.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT
          = source-cue-content: Prime Minister Moala | said | that it is not | INDIRECT

          President Duarte said that the reef is dying, and Prime Minister Moala called for
          patience.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT
          = source-cue-content: Prime Minister Moala | called for | patience | REPORTED

          President Duarte said that the reef is dying, but Prime Minister Moala said that it
          is not.
          = source-cue-content: President Duarte | said | that the reef is dying | INDIRECT
          = source-cue-content: Prime Minister Moala | said | that it is not | INDIRECT

          President Duarte said the reef is dying, while Prime Minister Moala called for
          patience.
          = source-cue-content: President Duarte | said | the reef is dying | INDIRECT
          = source-cue-content: Prime Minister Moala | called for | patience | REPORTED
          """);
  }
}
