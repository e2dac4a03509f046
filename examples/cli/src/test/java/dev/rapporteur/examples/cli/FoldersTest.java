package dev.rapporteur.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A folder stands for the text files in it. */
class FoldersTest {

  @TempDir private Path folder;

  @Test
  void textFilesAreReadInTheOrderOfTheirNames() {
    Path b = Reports.put(folder.resolve("in/b.txt"));
    Path c = Reports.put(folder.resolve("in/c/c.TXT"));
    Path a = Reports.put(folder.resolve("in/a.txt"));
    Reports.put(folder.resolve("in/a.md"));

    assertThat(idsIn(folder.resolve("in")))
        .containsExactly(a.toString(), b.toString(), c.toString());
  }

  @Test
  void noLinkLeadsOut() throws IOException {
    Path inside = Reports.put(folder.resolve("in/a.txt"));
    Path outside = Reports.put(folder.resolve("out/secret.txt"));
    Files.createSymbolicLink(folder.resolve("in/file.txt"), outside);
    Files.createSymbolicLink(folder.resolve("in/folder"), outside.getParent());

    assertThat(idsIn(folder.resolve("in"))).containsExactly(inside.toString());
  }

  @Test
  void aLinkThatIsNamedIsFollowed() throws IOException {
    Reports.put(folder.resolve("in/a.txt"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));

    assertThat(idsIn(link)).containsExactly(link.resolve("a.txt").toString());
  }

  @Test
  void aFolderWithoutTextFilesIsAProblem() {
    Run run = Run.of("parse", folder);

    assertThat(run).isEqualTo(new Run(1, "", "rapporteur: " + folder + ": holds no .txt file\n"));
  }

  private static List<String> idsIn(Path folder) {
    return Run.of("parse", "--format", "json", folder)
        .out()
        .lines()
        .map(line -> JsonMapper.shared().readTree(line).at("/source/id").asString())
        .toList();
  }
}
