package dev.rapporteur.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code rapporteur archive}: reports from wherever they lie, as JSON Lines in their order. */
class ArchivesTest {

  private static final int MANY = 150;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "r.tar",
        "r.tar.gz",
        "r.TGZ",
        "r.tar.zst",
        "r.zip",
        "r.jsonl",
        "r.jsonl.gz",
        "r.jsonl.zst"
      })
  void anArchiveGivesTheLinesOfItsFolder(String name) throws IOException {
    Path reports = Files.createDirectory(folder.resolve("in"));
    ImmutableMap<String, byte[]> contents = contents(reports);
    for (String file : contents.keySet()) {
      Reports.put(Path.of(file), new String(contents.get(file), UTF_8));
    }
    Path archive = Archives.put(folder.resolve(name), contents);

    Run ofFolder = Run.of("archive", "--quiet", reports);
    Run ofArchive = Run.of("archive", "--quiet", archive);

    // A tar or zip file keeps no slash in front of a name.
    String line = "\"id\":\"" + reports.toString().substring(1);
    assertThat(ofArchive.out().replace("\"id\":\"/", "\"id\":\""))
        .contains(line)
        .isEqualTo(ofFolder.out().replace("\"id\":\"/", "\"id\":\""));
    assertThat(ofArchive.err()).isEmpty();
    assertThat(ofArchive.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void manyThreadsKeepTheOrder(int threads) throws IOException {
    ImmutableMap.Builder<String, byte[]> contents = ImmutableMap.builder();
    for (int i = 0; i < MANY; i++) {
      // The first of them take longest.
      contents.put(i + ".txt", Reports.TARIFFS.repeat(1 + (MANY - i) / 30).getBytes(UTF_8));
    }
    Path archive = Archives.put(folder.resolve("r.tar.gz"), contents.build());

    Run run = Run.of("archive", "--threads", threads, archive);

    assertThat(idsIn(run.out()))
        .containsExactlyElementsOf(
            Stream.iterate(0, i -> i + 1).limit(MANY).map(i -> i + ".txt").toList());
    assertThat(run.err()).isEqualTo("rapporteur: 150 reports\n");
  }

  @Test
  void foldersAreReadInTheOrderOfWholeNames() {
    Reports.put(folder.resolve("in/a/b.txt"));
    Reports.put(folder.resolve("in/a.txt"));
    Reports.put(folder.resolve("in/a-c.txt"));
    Reports.put(folder.resolve("in/b.TXT"));
    Reports.put(folder.resolve("in/c.md"));

    Run run = Run.of("archive", folder.resolve("in"));

    assertThat(idsIn(run.out()))
        .containsExactly(
            folder + "/in/a-c.txt",
            folder + "/in/a.txt",
            folder + "/in/a/b.txt",
            folder + "/in/b.TXT");
    assertThat(run.err()).isEqualTo("rapporteur: 4 reports; passed over 1 other file\n");
  }

  @Test
  void noLinkLeadsOut() throws IOException {
    Path inside = Reports.put(folder.resolve("in/a.txt"));
    Path outside = Reports.put(folder.resolve("out/secret.txt"));
    Files.createSymbolicLink(folder.resolve("in/file.txt"), outside);
    Files.createSymbolicLink(folder.resolve("in/folder"), outside.getParent());

    Run run = Run.of("archive", folder.resolve("in"));

    assertThat(idsIn(run.out())).containsExactly(inside.toString());
  }

  @Test
  void fieldsMayHaveOtherNames() {
    String lines =
        """
        {"body": "Rain\\n\\nIt rained.", "nr": 17, "tags": {"text": ["no"]}}

        {"body": "Rain\\n\\nIt rained again."}
        """;

    Run run =
        Run.piping(lines, "archive", "--text-field", "body", "--id-field", "nr", "--quiet", "-");

    assertThat(idsIn(run.out())).containsExactly("17", "stdin:3");
  }

  @Test
  void linesMayDoWithoutWords() {
    Path report = Reports.put(folder.resolve("a.txt"));

    Run run = Run.of("archive", "--format", "jsonl-positions", report);

    assertThat(run.out()).contains("\"excerpts\":\"POSITION\"").doesNotContain("trade ministers");
    assertThat(run.out()).hasLineCount(1).endsWith("}\n");
  }

  private static ImmutableMap<String, byte[]> contents(Path folder) {
    return ImmutableMap.of(
        folder + "/a.txt", Reports.TARIFFS.getBytes(UTF_8),
        folder + "/b/ü.txt", "Rain\r\n\r\nIt rained in Zürich.\r\n".getBytes(UTF_8),
        folder + "/c.txt", "Sun\n\nIt shone, she said.".getBytes(UTF_8));
  }

  private static List<String> idsIn(String lines) {
    return lines
        .lines()
        .map(line -> JsonMapper.shared().readTree(line).at("/source/id").asString())
        .toList();
  }
}
