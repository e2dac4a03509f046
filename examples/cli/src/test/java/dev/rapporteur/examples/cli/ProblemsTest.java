package dev.rapporteur.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read has its line on standard error, and the others are read. */
class ProblemsTest {

  @TempDir private Path folder;

  private Path bad;
  private Path good;

  @BeforeEach
  void nameReports() {
    bad = folder.resolve("bad.txt");
    good = Reports.put(folder.resolve("good.txt"));
  }

  static Stream<Arguments> contents() {
    return Stream.of(
        Arguments.of("is empty", new byte[0]),
        Arguments.of("is empty", new byte[] {' ', '\n'}),
        Arguments.of("is binary: it holds NUL bytes", new byte[] {'a', 0, 'b'}),
        Arguments.of("is not UTF-8 text", new byte[] {'M', (byte) 0xfc, 'l', 'l', 'e', 'r'}));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void unusableContent(String reason, byte[] content) throws IOException {
    Files.write(bad, content);

    assertOnlyProblem(reason);
  }

  @Test
  void missing() {
    assertOnlyProblem("does not exist");
  }

  @Test
  void tooLarge() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(bad.toFile(), "rw")) {
      file.setLength(TextReader.MAX_BYTES + 1L);
    }

    assertOnlyProblem("is too large: more than 48000000 bytes");
  }

  @Test
  void overTheParsersLimit() {
    Reports.put(bad, "word ".repeat(4_000_000));

    Run run = Run.of("parse", bad, good);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("rapporteur: " + bad + ": ").contains("limit").hasLineCount(1);
  }

  @Test
  void aNameOfTwoLinesStillMakesOne() {
    Run run = Run.of("parse", folder.resolve("a\nb.txt"));

    assertThat(run.err()).hasLineCount(1).contains("a?b.txt: does not exist");
  }

  @Test
  void emptyStandardInput() {
    assertThat(Run.of("parse")).isEqualTo(new Run(1, "", "rapporteur: stdin: is empty\n"));
  }

  private void assertOnlyProblem(String reason) {
    Run run = Run.of("parse", bad, good);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(Run.of("parse", good).out());
    assertThat(run.err()).isEqualTo("rapporteur: " + bad + ": " + reason + "\n");
  }
}
