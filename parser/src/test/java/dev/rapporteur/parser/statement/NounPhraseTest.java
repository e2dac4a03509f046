package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How far a noun phrase goes: here the one behind "according to". */
class NounPhraseTest {

  @TestFactory
  Stream<DynamicTest> whatBelongsToIt() {
    return Examples.attributions(
        """
        Trade grows, according to the very old secretariat.
        = content-according-to: the very old secretariat | according to | Trade grows | INDIRECT

        Trade grows, according to the newly built forum.
        = content-according-to: the newly built forum | according to | Trade grows | INDIRECT

        Trade grows, according to leading experts.
        = content-according-to: leading experts | according to | Trade grows | INDIRECT

        Trade grows, according to retired experts.
        = content-according-to: retired experts | according to | Trade grows | INDIRECT

        Trade grows, according to R&D chiefs.
        = content-according-to: R&D chiefs | according to | Trade grows | INDIRECT

        Trade grows, according to Fiji/Tonga chiefs.
        = content-according-to: Fiji/Tonga chiefs | according to | Trade grows | INDIRECT

        Trade grows, according to the premier and his aides.
        = content-according-to: the premier and his aides | according to | Trade grows | INDIRECT

        Trade grows, according to the premier or an aide.
        = content-according-to: the premier or an aide | according to | Trade grows | INDIRECT

        Trade grows, according to men who sail.
        = content-according-to: men who sail | according to | Trade grows | INDIRECT

        Trade grows, according to men who sail that sea.
        = content-according-to: men who sail that sea | according to | Trade grows | INDIRECT

        Trade grows, according to 40 men.
        = content-according-to: 40 men | according to | Trade grows | INDIRECT

        Trade grows, according to Fiji's premier.
        = content-according-to: Fiji's premier | according to | Trade grows | INDIRECT

        Trade grows, according to him.
        = content-according-to: him | according to | Trade grows | INDIRECT

        Trade grows, according to a man like him.
        = content-according-to: a man like him | according to | Trade grows | INDIRECT

        Trade grows, according to a man in his prime.
        = content-according-to: a man in his prime | according to | Trade grows | INDIRECT

        Trade grows, according to the "Reef Forum".
        = content-according-to: the "Reef Forum" | according to | Trade grows | INDIRECT

        Trade grows, according to the forum (which met in Suva).
        = content-according-to: the forum (which met in Suva) | according to | Trade grows | INDIRECT

        Trade grows, according to a Friday report.
        = content-according-to: a Friday report | according to | Trade grows | INDIRECT

        Trade grows, according to the premier, a friend.
        = content-according-to: the premier, a friend | according to | Trade grows | INDIRECT

        Trade grows, according to the premier, who led the talks.
        = content-according-to: the premier, who led the talks | according to | Trade grows | INDIRECT

        Trade grows, according to the premier, of Fiji.
        = content-according-to: the premier, of Fiji | according to | Trade grows | INDIRECT

        Trade grows, according to the premier, his aide and Tonga.
        = content-according-to: the premier, his aide and Tonga | according to | Trade grows | INDIRECT
        """);
  }

  @TestFactory
  Stream<DynamicTest> whatDoesNot() {
    return Examples.attributions(
        """
        Trade grows, according to the premier but not his aides.
        = content-according-to: the premier | according to | Trade grows | INDIRECT

        Trade grows, according to the premier, then to Tonga.
        = content-according-to: the premier | according to | Trade grows // then to Tonga | INDIRECT

        Trade grows, according to the premier, a friend who sails in, and his aide.
        = content-according-to: the premier, a friend who sails in | according to | Trade grows // and his aide | INDIRECT

        Trade grows, according to him the best.
        """);
  }
}
