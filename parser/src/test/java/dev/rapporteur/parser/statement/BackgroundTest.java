package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the reporter says is no statement. */
class BackgroundTest {

  @TestFactory
  Stream<DynamicTest> events() {
    return Examples.attributions(
        """
          The ministers met in Suva on Monday.

          President Duarte arrived in Suva, where ministers met.

          The reef, which is dying, drew ministers.

          Tourism grew by 3.5 percent last year.

          President Duarte saying so was news.
          """);
  }

  @TestFactory
  Stream<DynamicTest> passivesWithoutAnAgent() {
    return Examples.attributions(
        """
          The talks are expected to close on Friday.

          Duarte is regarded as a hawk.

          President Duarte is expected to say that the reef is dying.
          """);
  }

  @TestFactory
  Stream<DynamicTest> verbsThatReportNothing() {
    return Examples.attributions(
        """
          The ministers failed to agree on a text.

          President Duarte recalled the founding of the forum.

          President Duarte briefed ministers on the talks.

          The plan was put forward with a view to closing the lagoon.

          Acting according to the rules, ministers met.
          """);
  }

  @TestFactory
  Stream<DynamicTest> announcementsOfPoints() {
    return Examples.attributions(
        """
          President Duarte made a three-point proposal.
          """);
  }

  @TestFactory
  Stream<DynamicTest> titlesNamesAndMottos() {
    return Examples.attributions(
        """
          President Duarte delivered a speech titled "One Ocean, One Home".

          President Duarte read a book called "The Reef".

          The book, "The Reef Is Dying", was sold out.

          "Blue Pacific" is the forum's motto.

          The forum adopted the "Suva Code".
          """);
  }
}
