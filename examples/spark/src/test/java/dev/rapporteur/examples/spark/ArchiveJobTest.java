package dev.rapporteur.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.Resources;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.examples.spark.Plan.Sizes;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.seeds.Seed;
import dev.rapporteur.seeds.Seeds;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on two threads of this JVM, over an archive with one of everything. */
final class ArchiveJobTest {

  private static final int MAX_CHARACTERS = 20_000;

  /** Two batches of two tasks, more or less. */
  private static final Sizes SIZES = new Sizes(MAX_CHARACTERS, 30_000, 2);

  @TempDir private static Path folder;
  private static SparkSession spark;
  private static Path archive;
  private static Path tables;

  @TempDir private Path other;

  @BeforeAll
  static void run() throws IOException {
    spark =
        Sessions.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate();
    archive = Files.createDirectories(folder.resolve("archive"));
    tables = folder.resolve("tables");
    writeArchive();
    ArchiveJob job = job(tables);
    job.run(job.begin(archive.toString(), SIZES), batch -> {});
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static void writeArchive() throws IOException {
    write("a.txt", Seeds.all().get(0).text().getBytes(StandardCharsets.UTF_8));
    write("sub/b.txt.gz", gzip(Seeds.all().get(1).text()));
    write("c.jsonl", lines(Seeds.all().subList(2, 6)) + "not json\n");
    write("d.jsonl.gz", gzip(lines(Seeds.all().subList(6, 10)) + "{\"text\": \" \"}\n"));
    write("e-latin1.txt", new byte[] {'S', (byte) 0xe3, 'o'});
    write("f-large.txt", "a".repeat(3 * MAX_CHARACTERS + 1));
    write("g-long.txt", "a".repeat(MAX_CHARACTERS + 1));
    write("h-broken.jsonl.gz", Arrays.copyOf(gzip(lines(Seeds.all().subList(0, 1))), 100));
    write("i-binary.txt", "a\0b");
    write("j-other.pdf", "passed over");
  }

  @Test
  void everyDocumentIsInDocumentsOrInFailures() {
    assertThat(column(Table.DOCUMENTS, "document"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of("a.txt", "sub/b.txt.gz"),
                    Seeds.all().subList(2, 10).stream().map(Seed::name))
                .toList());
    assertThat(table(Table.FAILURES).count()).isEqualTo(7);
  }

  @Test
  void aFailureTellsWhichDocumentAndWhy() {
    assertThat(table(Table.FAILURES).selectExpr("concat(file, ' ', reason)").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrder(
            "c.jsonl NOT_JSON",
            "d.jsonl.gz EMPTY",
            "e-latin1.txt NOT_UTF8",
            "f-large.txt TOO_LARGE",
            "g-long.txt PARSER_LIMIT",
            "h-broken.jsonl.gz UNREADABLE",
            "i-binary.txt BINARY");
    assertThat(
            table(Table.FAILURES).where("reason = 'PARSER_LIMIT'").first().<String>getAs("message"))
        .contains("20001 characters, over the limit of 20000");
  }

  @Test
  void theTablesHoldWhatTheParserReads() {
    List<SummitCoverage> read =
        Seeds.all().stream().map(seed -> CoverageParser.standard().parse(seed.text())).toList();
    assertThat(column(Table.STATEMENTS, "content[0].text"))
        .containsExactlyInAnyOrderElementsOf(
            read.stream()
                .flatMap(coverage -> coverage.statements().stream())
                .map(said -> said.content().get(0).text())
                .toList());
    assertThat(table(Table.COMMITMENTS).where("due = DATE '2025-03-01'").count()).isEqualTo(1);
    assertThat(sum("statements")).isEqualTo(table(Table.STATEMENTS).count());
    assertThat(sum("commitments")).isEqualTo(table(Table.COMMITMENTS).count());
  }

  /** Whoever changes this breaks the programs of those who read the tables. */
  @Test
  void theSchemaIsKept() throws IOException {
    String schemas =
        Stream.of(Table.values())
            .map(table -> table.folder() + "\n" + table.schema().treeString())
            .collect(Collectors.joining("\n"));
    assertThat(schemas)
        .isEqualTo(
            Resources.toString(
                Resources.getResource(ArchiveJobTest.class, "schema.txt"), StandardCharsets.UTF_8));
  }

  /** Spark reads all columns as nullable; else, the files hold what the schema says. */
  @Test
  void theFilesHaveTheSchema() {
    for (Table table : Table.values()) {
      assertThat(table(table).schema().treeString())
          .isEqualTo(table.schema().treeString().replace("= false", "= true"));
    }
  }

  @Test
  void theFilesExplainTheirColumns() {
    assertThat(table(Table.STATEMENTS).schema().apply("cue").getComment().get())
        .isEqualTo("the reporting expression");
  }

  @Test
  void aJobThatWasKilledGoesOnWithoutLossesOrDuplicates() throws IOException {
    Path killed = other.resolve("killed");
    ArchiveJob job = job(killed);
    Plan plan = job.begin(archive.toString(), SIZES);
    assertThat(plan.batches()).hasSizeGreaterThan(1);
    assertThatThrownBy(() -> job.run(plan, ArchiveJobTest::killAfterTheFirst)).hasMessage("killed");
    leaveHalfABatch(killed);

    ArchiveJob next = job(killed);
    Plan resumed = next.resume();
    assertThat(resumed).isEqualTo(plan);
    next.run(resumed, batch -> {});
    assertThat(tally(killed)).isEqualTo(tally(tables));
    assertThat(killed.resolve("_SUCCESS")).exists();
  }

  private static void killAfterTheFirst(int batch) {
    throw new IllegalStateException("killed");
  }

  /** What a job leaves that was killed between two tables: here, rows of another batch. */
  private static void leaveHalfABatch(Path folder) {
    spark
        .read()
        .parquet(folder.resolve("statements/batch=0").toString())
        .write()
        .parquet(folder.resolve("statements/batch=1").toString());
  }

  @Test
  void sizesChangeNothingInTheTables() throws IOException {
    Path single = other.resolve("single");
    ArchiveJob job = job(single);
    job.run(job.begin(archive.toString(), new Sizes(MAX_CHARACTERS, 10_000_000, 64)), batch -> {});
    assertThat(tally(single)).isEqualTo(tally(tables));
  }

  @Test
  void aFolderThatIsNotEmptyIsNotTouched() {
    assertThatThrownBy(() -> job(tables).begin(archive.toString(), SIZES))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("--resume");
  }

  @Test
  void withoutAPlanThereIsNothingToResume() {
    assertThatThrownBy(() -> job(other.resolve("none")).resume())
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("no plan to resume");
  }

  @Test
  void anArchiveThatHasChangedIsNotResumed() throws IOException {
    Path file = Files.writeString(other.resolve("a.txt"), "They spoke.");
    ArchiveJob job = job(other.resolve("tables"));
    job.begin(file.toString(), SIZES);
    Files.writeString(file, "They spoke at length.");
    assertThatThrownBy(job::resume).hasMessageContaining("has changed since the job was started");
  }

  private static ArchiveJob job(Path tables) {
    try {
      return new ArchiveJob(spark, tables.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Tally> tally(Path tables) {
    return Tally.of(spark, tables.toString());
  }

  private static Dataset<Row> table(Table table) {
    return spark.read().parquet(tables.resolve(table.folder()).toString()).drop("batch");
  }

  private static List<String> column(Table table, String column) {
    return table(table).selectExpr(column).collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private static long sum(String column) {
    return table(Table.DOCUMENTS).selectExpr("sum(" + column + ")").first().getLong(0);
  }

  private static String lines(List<Seed> seeds) {
    return seeds.stream()
        .map(seed -> "{\"id\": \"%s\", \"text\": %s}\n".formatted(seed.name(), quoted(seed.text())))
        .collect(Collectors.joining());
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + '"';
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(String name, byte[] bytes) throws IOException {
    Path file = archive.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
