package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.rapporteur.core.Block;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules of layout, by the examples of {@code specification.txt}. */
class LayoutSpecificationTest {

  static ImmutableList<Example> examples() throws IOException {
    return Example.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsAsSpecified(Example example) {
    assertReads(example);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void lineEndsDoNotCount(Example example) {
    for (String lineEnd : ImmutableList.of("\r\n", "\r", "\u2028", "\u0085")) {
      assertReads(example.with(example.source().text().replace("\n", lineEnd)));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void byteOrderMarkDoesNotCount(Example example) {
    assertReads(example.with("\uFEFF" + example.source().text()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void spacesThatDoNotBreakAreSpaces(Example example) {
    assertReads(example.with(example.source().text().replace(' ', '\u00A0')));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyPrefixIsRead(Example example) {
    String text = example.source().text();
    for (int end = 0; end <= text.length(); end++) {
      Partition.assertHolds(example.with(text.substring(0, end)).source());
    }
  }

  private static void assertReads(Example example) {
    Layout layout = Readers.STANDARD.read(example.source());
    Rendition rendition = new Rendition(layout, example.source().text());
    assertThat(rendition.blocks()).containsExactlyElementsOf(blocks(example));
    assertThat(rendition.fields()).containsAllEntriesOf(fields(example));
  }

  private static List<String> blocks(Example example) {
    return example.wanted().stream().filter(LayoutSpecificationTest::isBlock).toList();
  }

  private static ImmutableMap<String, String> fields(Example example) {
    return example.wanted().stream()
        .filter(line -> !isBlock(line))
        .map(line -> Splitter.on('|').limit(2).trimResults().splitToList(line))
        .collect(ImmutableMap.toImmutableMap(field -> field.get(0), field -> field.get(1)));
  }

  private static boolean isBlock(String line) {
    return ImmutableList.copyOf(Block.Kind.values()).stream()
        .anyMatch(kind -> line.startsWith(kind + " |"));
  }
}
