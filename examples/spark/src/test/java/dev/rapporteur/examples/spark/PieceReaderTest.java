package dev.rapporteur.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.examples.spark.Entry.Document;
import dev.rapporteur.examples.spark.Entry.Failure;
import dev.rapporteur.examples.spark.Plan.Sizes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PieceReaderTest {

  private static final Configuration LOCAL = new Configuration();

  private final PieceReader reader = new PieceReader(ArchiveFiles.of(LOCAL), new Texts(20));

  @TempDir private Path archive;

  /** Wherever a file of lines is cut, at a line's end or inside it, each line is read once. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 7, 16, 17, 18, 33, 34, 50, 1_000})
  void aCutLosesNoLineAndReadsNoneTwice(long taskBytes) throws IOException {
    Files.writeString(
        archive.resolve("a.jsonl"), "{\"text\": \"1\"}\n{\"text\": \"two\"}\r\n\n{\"text\":\"3\"}");
    assertThat(entries(taskBytes)).containsExactly("1", "two", "3");
  }

  @Test
  void aDocumentWithoutANameIsCalledForItsPlace() throws IOException {
    Files.createDirectories(archive.resolve("2021"));
    Files.writeString(archive.resolve("2021/a.jsonl"), "{\"text\": \"1\"}\n{\"text\": \"2\"}\n");
    assertThat(read(1_000).get(1).place().document()).isEqualTo("2021/a.jsonl@14");
  }

  @Test
  void theDayInAFilesNameCompletesItsDates() throws IOException {
    Files.writeString(archive.resolve("2021-01-26-call.txt"), "They spoke.");
    assertThat(((Document) read(1_000).get(0)).source().received())
        .contains(LocalDate.of(2021, 1, 26));
  }

  @Test
  void aFileMayHaveAnyNameThatHadoopCanOpen() throws IOException {
    Files.writeString(archive.resolve("100% #1?.txt"), "They spoke.");
    Files.writeString(archive.resolve("a: b.txt"), "They spoke.");
    assertThat(entries(1_000)).containsExactly("They spoke.", "a: b.txt: UNREADABLE");
  }

  @Test
  void halfACharacterIsNoText() throws IOException {
    Files.writeString(archive.resolve("a.jsonl"), "{\"id\": \"half\", \"text\": \"\\ud800\"}");
    assertThat(entries(1_000)).containsExactly("half: NOT_UTF8");
  }

  @Test
  void aFileThatIsGoneIsOneFailure() {
    Path gone = archive.resolve("gone.txt");
    assertThat(shown(reader.read(Piece.whole(gone.toUri(), "gone.txt", 3)).next()))
        .isEqualTo("gone.txt: UNREADABLE");
  }

  private List<String> entries(long taskBytes) throws IOException {
    return read(taskBytes).stream().map(PieceReaderTest::shown).toList();
  }

  private ImmutableList<Entry> read(long taskBytes) throws IOException {
    ImmutableList<Piece> files = Archive.in(archive.toString(), LOCAL).files();
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    Plan.of(files, new Sizes(20, taskBytes, 1)).batches().stream()
        .flatMap(List::stream)
        .flatMap(task -> task.pieces().stream())
        .forEach(piece -> entries.addAll(reader.read(piece)));
    return entries.build();
  }

  private static String shown(Entry entry) {
    return entry instanceof Document document
        ? document.source().text()
        : entry.place().document() + ": " + ((Failure) entry).reason();
  }
}
