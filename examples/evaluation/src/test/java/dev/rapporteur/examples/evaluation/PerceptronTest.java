package dev.rapporteur.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.WordClass;
import org.junit.jupiter.api.Test;

/** Corrected often enough, the perceptron chooses what it was taught, and writes down why. */
class PerceptronTest {

  private static final ImmutableList<WordClass> NOUN_OR_VERB =
      ImmutableList.of(WordClass.NOUN, WordClass.VERB_BASE);
  private static final ImmutableList<WordClass> VERB_OR_NOUN = NOUN_OR_VERB.reverse();

  @Test
  void choosesWhatItWasTaught() {
    Perceptron perceptron = taught();
    assertThat(perceptron.choose(0, NOUN_OR_VERB, new int[] {7})).isEqualTo(WordClass.VERB_BASE);
    assertThat(perceptron.choose(0, VERB_OR_NOUN, new int[] {8})).isEqualTo(WordClass.NOUN);
  }

  @Test
  void takesTheLikeliestWhereItKnowsNothing() {
    assertThat(new Perceptron().choose(0, NOUN_OR_VERB, new int[] {9})).isEqualTo(WordClass.NOUN);
  }

  @Test
  void learnsNothingFromAClassThatTheWordCannotHave() {
    Perceptron perceptron = new Perceptron();
    perceptron.expect(ImmutableList.of(WordClass.ADVERB));
    perceptron.choose(0, NOUN_OR_VERB, new int[] {7});
    assertThat(perceptron.file().lines().filter(line -> !line.startsWith("#"))).isEmpty();
  }

  @Test
  void writesItsWeightsUnderAHeadThatSaysWhereTheyComeFrom() {
    assertThat(taught().file()).isEqualTo(taught().file());
    assertThat(taught().file().lines().filter(line -> line.startsWith("#"))).hasSizeGreaterThan(3);
    assertThat(taught().file().lines().filter(line -> line.startsWith("00000007")))
        .singleElement()
        .satisfies(line -> assertThat(line).matches("00000007\tn-\\d+ B\\d+"));
  }

  /** Clue 8 speaks for a noun, but where clue 7 stands beside it, for a verb. */
  private static Perceptron taught() {
    Perceptron perceptron = new Perceptron();
    for (int lesson = 0; lesson < 10; lesson++) {
      perceptron.expect(ImmutableList.of(WordClass.NOUN));
      perceptron.choose(0, VERB_OR_NOUN, new int[] {8});
      perceptron.expect(ImmutableList.of(WordClass.VERB_BASE));
      perceptron.choose(0, NOUN_OR_VERB, new int[] {7, 8});
    }
    return perceptron;
  }
}
