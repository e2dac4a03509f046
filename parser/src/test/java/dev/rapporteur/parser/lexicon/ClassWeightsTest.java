package dev.rapporteur.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The weights of the data file are found by clue and class. */
class ClassWeightsTest {

  private static final ClassWeights WEIGHTS = ClassWeights.standard();

  /** The classes that are weighed, by their letters. */
  private static final ImmutableMap<Character, WordClass> WEIGHED =
      Maps.uniqueIndex(
          EnumSet.allOf(WordClass.class).stream()
              .filter(wordClass -> ClassWeights.letter(wordClass) != ' ')
              .toList(),
          ClassWeights::letter);

  @Test
  void sayNothingOfAnUnknownClue() {
    int[] unknown = {1};
    assertThat(WEIGHED.values())
        .allSatisfy(
            first ->
                assertThat(WEIGHTS.heaviest(behind(first), unknown))
                    .as("of candidates alike the first is taken")
                    .isEqualTo(first));
  }

  @Test
  void areThoseOfTheFile() {
    List<List<String>> entries = List.copyOf(LexiconFile.read("class-weights.tsv", 2));
    assertThat(entries).hasSizeGreaterThan(10_000);
    for (List<String> entry : entries.subList(0, 500)) {
      int[] clue = {Integer.parseUnsignedInt(entry.get(0), 16)};
      WordClass heaviest = WEIGHTS.heaviest(behind(WordClass.NOUN), clue);
      assertThat(weight(heaviest, entry.get(1)))
          .as("%s of %s", heaviest, entry)
          .isEqualTo(
              WEIGHED.values().stream()
                  .mapToInt(each -> weight(each, entry.get(1)))
                  .max()
                  .orElseThrow());
    }
  }

  @Test
  void ofSeveralCluesAreAddedUp() {
    List<List<String>> entries =
        List.copyOf(LexiconFile.read("class-weights.tsv", 2)).subList(0, 40);
    int[] clues =
        entries.stream().mapToInt(entry -> Integer.parseUnsignedInt(entry.get(0), 16)).toArray();
    WordClass heaviest = WEIGHTS.heaviest(behind(WordClass.NOUN), clues);
    assertThat(sum(heaviest, entries))
        .isEqualTo(
            WEIGHED.values().stream().mapToInt(each -> sum(each, entries)).max().orElseThrow());
  }

  @Test
  void areForClassesWithALetterOfTheirOwn() {
    Set<WordClass> weighed = Set.copyOf(WEIGHED.values());
    assertThat(weighed).hasSize(9).doesNotContain(WordClass.DETERMINER);
  }

  /** All weighed classes, {@code first} in front. */
  private static ImmutableList<WordClass> behind(WordClass first) {
    return ImmutableList.<WordClass>builder()
        .add(first)
        .addAll(WEIGHED.values().stream().filter(each -> each != first).iterator())
        .build();
  }

  private static int sum(WordClass wordClass, List<List<String>> entries) {
    return entries.stream().mapToInt(entry -> weight(wordClass, entry.get(1))).sum();
  }

  /** The weight that a line such as {@code n12 B-7} has for a class; 0 where it has none. */
  private static int weight(WordClass wordClass, String line) {
    return Arrays.stream(line.split(" "))
        .filter(field -> field.charAt(0) == ClassWeights.letter(wordClass))
        .mapToInt(field -> Integer.parseInt(field.substring(1)))
        .sum();
  }
}
