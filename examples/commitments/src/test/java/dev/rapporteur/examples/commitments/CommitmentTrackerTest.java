package dev.rapporteur.examples.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.seeds.Seeds;
import dev.rapporteur.testkit.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder of reports to a table. */
class CommitmentTrackerTest {

  @TempDir private Path folder;

  @BeforeEach
  void twoReports() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    put("b.txt", "s08_g20_yonhap");
    put("a/quad.txt", "s09_quad_readout");
    Files.writeString(folder.resolve("notes.md"), "Fiji pledged to close its ports.");
  }

  private void put(String file, String seed) throws IOException {
    Files.writeString(folder.resolve(file), Seeds.named(seed).text());
  }

  @Test
  void printsWhatItsReadmeShows() throws IOException {
    ImmutableList<Row> rows = Reports.commitments(Path.of("../digest/reports"));

    Example.printsWhatItsReadmeShows(
        none -> System.out.print(CommitmentTracker.table(rows, false, false)));
  }

  @Test
  void tellsWhoWhatByWhenAndWhere() throws IOException {
    assertThat(CommitmentTracker.table(Reports.commitments(folder), true, true))
        .startsWith("Who,What,Figures,By when,Due,Condition,Said by,Where,Meeting,Report,From,To,")
        .contains(
            "South Korea,\"train 1,200 nurses and technicians from African countries by 2030,"
                + " whatever becomes of the fund\",\"1,200 nurses\",by 2030,2030-12-31,"
                + "whatever becomes of the fund,Baek Do-hyun,Johannesburg,G20 summit,b,1142,1260,"
                + "passed\n");
  }

  @Test
  void theOrderIsThatOfFilesAndText() throws IOException {
    ImmutableList<Row> rows = Reports.commitments(folder);

    assertThat(rows).extracting(Row::report).startsWith("a/quad").endsWith("b").isSorted();
    assertThat(rows.stream().filter(row -> row.report().equals("a/quad")))
        .extracting(row -> row.at().start())
        .isSorted();
  }

  @Test
  void eachStandsInItsReport() throws IOException {
    for (Row row : Reports.commitments(folder)) {
      String text = Files.readString(folder.resolve(row.report() + ".txt"));
      assertThat(text.substring(row.at().start(), row.at().end())).contains(row.byWhen());
    }
  }

  @Test
  void aDayInTheFileNameDatesTheDeadline() throws IOException {
    Files.writeString(
        folder.resolve("2021-01-26-call.txt"),
        "Leaders speak\n\nThe presidents agreed to extend the pact by February 5.\n");

    assertThat(Reports.commitments(folder))
        .filteredOn(row -> row.report().equals("2021-01-26-call"))
        .extracting(Row::due)
        .containsExactly("2021-02-05");
  }

  @Test
  void twoRunsGiveTheSame() throws IOException {
    assertThat(CommitmentTracker.table(Reports.commitments(folder), false, false))
        .isEqualTo(CommitmentTracker.table(Reports.commitments(folder), false, false));
  }

  @Test
  void onlyThosePassThatMeetTheCriteria() throws IOException {
    ImmutableList<Row> rows = Reports.commitments(folder);

    assertThat(CommitmentTracker.table(rows, false, false)).contains("cannot be checked");
    assertThat(CommitmentTracker.table(rows, false, true)).doesNotContain("cannot be checked");
  }
}
