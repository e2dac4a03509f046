package dev.rapporteur.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapporteur.examples.spark.Plan.Sizes;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlanTest {

  @Test
  void smallFilesShareATask() {
    assertThat(planned(10, file("a.txt", 4), file("b.txt", 6), file("c.txt", 1)))
        .containsExactly("[a.txt 0-4, b.txt 0-6] [c.txt 0-1]");
  }

  @Test
  void linesAreSharedByTasksAndTextsAndCompressedFilesAreNot() {
    assertThat(planned(10, file("a.jsonl", 25), file("b.jsonl.gz", 25), file("c.txt", 25)))
        .containsExactly(
            "[a.jsonl 0-10] [a.jsonl 10-20]", "[a.jsonl 20-25] [b.jsonl.gz 0-25]", "[c.txt 0-25]");
  }

  @Test
  void emptyFilesAreReadToo() {
    assertThat(planned(10, file("a.txt", 0))).containsExactly("[a.txt 0-0]");
  }

  @Test
  void sizesBelowOneAreRefused() {
    assertThatThrownBy(() -> new Sizes(1, 0, 1)).hasMessageContaining("at least 1 byte, not 0");
  }

  private static List<String> planned(long taskBytes, Piece... files) {
    return Plan.of(List.of(files), new Sizes(1_000, taskBytes, 2)).batches().stream()
        .map(batch -> String.join(" ", batch.stream().map(PlanTest::shown).toList()))
        .toList();
  }

  private static String shown(Plan.Task task) {
    return task.pieces().stream()
        .map(piece -> piece.name() + " " + piece.start() + "-" + piece.end())
        .toList()
        .toString();
  }

  private static Piece file(String name, long length) {
    return Piece.whole(URI.create("file:/archive/" + name), name, length);
  }
}
