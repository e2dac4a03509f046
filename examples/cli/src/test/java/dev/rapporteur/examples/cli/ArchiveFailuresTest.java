package dev.rapporteur.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What cannot be read is told, and stops neither the reports beside it nor the sources after it.
 */
class ArchiveFailuresTest {

  private static final byte[] GOOD = Reports.TARIFFS.getBytes(UTF_8);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"r.tar.gz", "r.zip"})
  void badEntriesLandAmongTheFailures(String name) throws IOException {
    Path archive =
        Archives.put(
            folder.resolve(name),
            ImmutableMap.of(
                "a.txt", GOOD,
                "empty.txt", new byte[0],
                "latin1.txt", new byte[] {'M', (byte) 0xfc},
                "binary\u001b[2J.txt", new byte[] {'a', 0},
                "z.txt", GOOD));
    Path output = folder.resolve("out.jsonl");

    Run run = Run.of("archive", "--output", output, archive);

    assertThat(run.status()).isEqualTo(1);
    assertThat(Files.readAllLines(output)).hasSize(2);
    assertThat(run.err().lines())
        .containsExactly(
            "rapporteur: " + archive + "!/empty.txt: is empty",
            "rapporteur: " + archive + "!/latin1.txt: is not UTF-8 text",
            "rapporteur: " + archive + "!/binary?[2J.txt: is binary: it holds NUL bytes",
            "rapporteur: 5 reports, 3 of them not read");
    assertThat(Files.readAllLines(folder.resolve("out.jsonl.failures")))
        .hasSize(3)
        .contains(
            "{\"number\":1,\"place\":\"%s!/empty.txt\",\"reason\":\"is empty\"}".formatted(archive))
        .last()
        .asString()
        .contains("binary\\u001B[2J.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\": \"Rain\"            | is not JSON: Unexpected end-of-input",
        "[\"Rain\"]                     | is no JSON object",
        "{\"text\": \"Rain\"} {}        | is more than one JSON object",
        "{\"body\": \"Rain\"}           | has no field \"text\" with a string",
        "{\"text\": 17}                 | has no field \"text\" with a string",
        "{\"text\": \" \"}              | is empty",
        "{\"text\": \"a\\u0000b\"}      | is binary: it holds NUL bytes"
      })
  void badLines(String line, String reason) {
    Run run = Run.piping(line + "\n{\"text\": \"Rain\"}\n", "archive", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).hasLineCount(1).contains("\"id\":\"stdin:2\"");
    assertThat(run.err()).startsWith("rapporteur: stdin:1: " + reason);
  }

  @Test
  void anArchiveThatIsCutOff() throws IOException {
    Path whole =
        Archives.put(folder.resolve("a.tar"), ImmutableMap.of("a.txt", GOOD, "b.txt", GOOD));
    Path cut =
        Files.write(folder.resolve("cut.tar"), Arrays.copyOf(Files.readAllBytes(whole), 1600));

    Run run = Run.of("archive", cut, whole);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).hasLineCount(3);
    assertThat(run.err()).startsWith("rapporteur: " + cut + ": ").hasLineCount(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "missing.zip | does not exist",
        "empty.jsonl | holds no report",
        "a.gz        | is packed, but its name does not tell as what",
        "text.tar.gz | Input is not in the .gz format."
      })
  void unusableSources(String name, String reason) throws IOException {
    Files.createFile(folder.resolve("empty.jsonl"));
    Files.createFile(folder.resolve("a.gz"));
    Files.writeString(folder.resolve("text.tar.gz"), "text");

    Run run = Run.of("archive", folder.resolve(name));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("rapporteur: " + folder.resolve(name) + ": " + reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"r.tar.gz", "r.zip", "r.jsonl.zst"})
  void reportsThatAreTooLargeArePassedOver(String name) throws IOException {
    byte[] large = Reports.TARIFFS.repeat(500).getBytes(UTF_8);
    Path archive =
        Archives.put(folder.resolve(name), ImmutableMap.of("large.txt", large, "a.txt", GOOD));

    Run run = Run.of("archive", "--max-bytes", 10_000, archive);

    assertThat(run.out()).hasLineCount(1).contains("\"id\":\"a.txt\"");
    assertThat(run.err()).contains(": is too large: more than 10000 bytes\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bomb.tar.gz", "bomb.zip", "bomb.jsonl.zst"})
  void aBombIsGivenUp(String name) throws IOException {
    Path bomb =
        Archives.put(folder.resolve(name), ImmutableMap.of("bomb.txt", new byte[40_000_000]));
    Path after = Reports.put(folder.resolve("after.txt"));

    Run run = Run.of("archive", bomb, after);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).hasLineCount(1).contains("after.txt");
    assertThat(run.err()).contains("given up: it unpacks to more than 200 times its size");
  }

  @Test
  void anArchiveOfTooManyEntriesIsGivenUp() throws IOException {
    Path archive =
        Archives.put(folder.resolve("a.tar"), ImmutableMap.of("a.txt", GOOD, "b.txt", GOOD));

    Run run = Run.of("archive", "--max-entries", 1, archive);

    assertThat(run.out()).hasLineCount(1);
    assertThat(run.err()).contains(": given up: it has more than 1 entries\n");
  }

  @Test
  void anArchiveWithANameOfManyMegabytesIsGivenUp() throws IOException {
    Path file = folder.resolve("a.tar.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file));
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry name =
          new TarArchiveEntry(TarConstants.GNU_LONGLINK, TarConstants.LF_GNUTYPE_LONGNAME);
      name.setSize(5_000_000);
      tar.putArchiveEntry(name);
      new ByteArrayInputStream(new byte[5_000_000]).transferTo(tar);
      tar.closeArchiveEntry();
    }

    assertThat(Run.of("archive", file).err())
        .contains("given up: more than 1048576 bytes between two entries");
  }

  @Test
  void linksAndFoldersInAnArchiveAreNoReports() throws IOException {
    Path file = folder.resolve("a.tar");
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(file))) {
      TarArchiveEntry link = new TarArchiveEntry("a.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      tar.putArchiveEntry(new TarArchiveEntry("folder.txt/"));
      tar.closeArchiveEntry();
    }

    Run run = Run.of("archive", file);

    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            rapporteur: %s: holds no report
            rapporteur: 1 report, 1 of them not read; passed over 1 other file
            """
                .formatted(file));
  }

  @ParameterizedTest
  @ValueSource(
      bytes = {
        TarConstants.LF_LINK,
        TarConstants.LF_SYMLINK,
        TarConstants.LF_CHR,
        TarConstants.LF_BLK,
        TarConstants.LF_FIFO
      })
  void whatIsNoFileIsNoReportWhateverItsName(byte kind) throws IOException {
    Path file = folder.resolve("a.tar");
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(file))) {
      tar.putArchiveEntry(new TarArchiveEntry("a.txt", kind));
      tar.closeArchiveEntry();
    }

    assertThat(Run.of("archive", file).err())
        .startsWith("rapporteur: " + file + ": holds no report\n")
        .endsWith("passed over 1 other file\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"in/r.tar", "in/r.zip"})
  void aNameThatLeadsOutOfAnArchiveIsButAName(String name) throws IOException {
    Path archive = Files.createDirectory(folder.resolve("in")).resolveSibling(name);
    String out = "../../" + folder.getFileName() + "/out.txt";
    Archives.put(archive, ImmutableMap.of(out, GOOD, "/" + out, GOOD));

    Run run = Run.of("archive", "--output", folder.resolve("in/o.jsonl"), archive);

    assertThat(run.status()).isZero();
    assertThat(Files.readString(folder.resolve("in/o.jsonl"))).contains("\"id\":\"" + out + "\"");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("in"));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDeviceIsReadAsFarAsAReportMayGo() {
    Path device = Path.of("/dev/zero");
    assertThat(Run.of("archive", device).err())
        .startsWith("rapporteur: /dev/zero: is too large: more than 1048576 bytes\n");
    assertThat(Run.of("parse", device).err())
        .isEqualTo("rapporteur: /dev/zero: is too large: more than 48000000 bytes\n");
  }

  @Test
  void ofManyFailuresTheFirstAreShown() {
    Run run = Run.piping("{}\n".repeat(30), "archive", "-");

    assertThat(run.err().lines())
        .hasSize(22)
        .contains("rapporteur: stdin:20: has no field \"text\" with a string")
        .contains("rapporteur: and 10 more: not shown");
  }
}
