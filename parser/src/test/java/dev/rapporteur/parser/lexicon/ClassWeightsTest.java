package dev.rapporteur.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The weights of the data file are found by clue and class. */
class ClassWeightsTest {

  private static final ClassWeights WEIGHTS = ClassWeights.standard();

  @Test
  void sayNothingOfAnUnknownClue() {
    assertThat(EnumSet.allOf(WordClass.class))
        .allSatisfy(wordClass -> assertThat(WEIGHTS.weight(1, wordClass)).isZero());
  }

  @Test
  void areThoseOfTheFile() {
    List<List<String>> entries = List.copyOf(LexiconFile.read("class-weights.tsv", 2));
    assertThat(entries).hasSizeGreaterThan(10_000);
    for (List<String> entry : entries.subList(0, 500)) {
      int clue = Integer.parseUnsignedInt(entry.get(0), 16);
      String written =
          EnumSet.allOf(WordClass.class).stream()
              .filter(wordClass -> WEIGHTS.weight(clue, wordClass) != 0)
              .map(
                  wordClass ->
                      ClassWeights.letter(wordClass) + "" + WEIGHTS.weight(clue, wordClass))
              .sorted()
              .collect(Collectors.joining(" "));
      assertThat(written)
          .isEqualTo(
              List.of(entry.get(1).split(" ")).stream().sorted().collect(Collectors.joining(" ")));
    }
  }

  @Test
  void areForClassesWithALetterOfTheirOwn() {
    Set<Character> letters =
        EnumSet.allOf(WordClass.class).stream()
            .map(ClassWeights::letter)
            .filter(letter -> letter != ' ')
            .collect(Collectors.toSet());
    assertThat(letters).hasSize(9);
    assertThat(ClassWeights.letter(WordClass.DETERMINER)).isEqualTo(' ');
  }
}
