package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the lines of a report are broken, its layout is the same. */
class HardWrappingTest {

  private static final String REPORT =
      """
      Nine river states that have never met before agree to share their gauges and to \
      read them daily

      (Xinhua) 10:55, March 05, 2026

      Ministers of nine river states read a gauge on the bank of a river in Nadi, \
      Fiji, March 3, 2026, before their talks. (Photo by Ana Duarte/Xinhua)

      SUVA, Fiji, March 4 (Xinhua) -- The ministers of nine river states met here on a \
      rainy Wednesday and agreed to share their gauges, to read them daily and to tell \
      each other by telephone what they had read.

      "A gauge that nobody reads is no more than a stick in the mud, and that is what \
      we are here to change," the chair of the meeting told reporters after the talks, \
      which had lasted until midnight.

      In particular, the ministers committed to:

      - keeping one register of all gauges on the nine rivers, with their names, their \
      heights and their keepers;
      - paying the keepers of the gauges on the first day of every month, and not on \
      the last one; and
      - cleaning all gauges before the rains begin.

      They will meet again next year, the chair said, if the river lets them. Enditem
      """;

  @ParameterizedTest
  @ValueSource(ints = {60, 66, 72, 80})
  void wrappedLinesMakeOneParagraph(int width) {
    String wrapped =
        REPORT.lines().map(line -> wrapped(line, width)).collect(Collectors.joining("\n"));
    assertThat(blocks(wrapped)).isEqualTo(blocks(REPORT));
  }

  @Test
  void paragraphsNeedNoBlankLinesBetweenThem() {
    assertThat(blocks(REPORT.replace("\n\n", "\n"))).isEqualTo(blocks(REPORT));
  }

  private static ImmutableList<String> blocks(String text) {
    return Rendition.of(text).blocks();
  }

  private static String wrapped(String line, int width) {
    StringJoiner lines = new StringJoiner("\n");
    StringBuilder current = new StringBuilder();
    for (String word : Splitter.on(' ').split(line)) {
      if (current.length() > 0 && current.length() + 1 + word.length() > width) {
        lines.add(current);
        current.setLength(0);
      }
      current.append(current.length() > 0 ? " " : "").append(word);
    }
    return lines.add(current).toString();
  }
}
