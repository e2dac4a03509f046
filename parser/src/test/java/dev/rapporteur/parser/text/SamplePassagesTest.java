package dev.rapporteur.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Paragraphs of the sample reports, whole and cut off at each character. */
class SamplePassagesTest {

  static List<String> paragraphs() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(SamplePassagesTest.class.getResourceAsStream("paragraphs.txt"))) {
      String text = CharStreams.toString(new InputStreamReader(file, StandardCharsets.UTF_8));
      return Splitter.on('\n').trimResults().omitEmptyStrings().splitToList(text);
    }
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void areReadFromEachPrefix(String paragraph) {
    for (int end = 0; end <= paragraph.length(); end++) {
      PassageInvariants.check(paragraph.substring(0, end));
    }
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void areReadFromEachSuffix(String paragraph) {
    for (int start = 0; start < paragraph.length(); start += 3) {
      PassageInvariants.check(paragraph.substring(start));
    }
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void areReadAlikeWithLinesOfAnotherSystem(String paragraph) {
    String wrapped = paragraph.replace(", ", ",\n");
    String windows = wrapped.replace("\n", "\r\n");
    assertThat(Readings.tokens(windows)).isEqualTo(Readings.tokens(wrapped));
    assertThat(Readings.read(windows).sentences()).isEqualTo(Readings.read(wrapped).sentences());
    assertThat(Readings.read(windows).quotations()).isEqualTo(Readings.read(wrapped).quotations());
  }
}
