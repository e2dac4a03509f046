package dev.rapporteur.examples.commitments;

import com.google.common.collect.ImmutableList;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Lists the commitments in a folder of reports: who, what, by when, said by whom, where, at which
 * meeting, in which report at which characters.
 *
 * <pre>{@code
 * java -jar examples/commitments/target/commitments.jar [--csv] [--passed] FOLDER
 * }</pre>
 *
 * <p>The table is Markdown, or with {@code --csv} comma-separated values for a spreadsheet. With
 * {@code --passed} it holds only those that pass the test of the compliance studies. The order is
 * that of the files' names and of the text, so two runs give the same bytes.
 */
public final class CommitmentTracker {

  private static final String CSV = "--csv";
  private static final String PASSED = "--passed";

  private CommitmentTracker() {}

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    List<String> words = List.of(args);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    List<String> folders =
        words.stream().filter(word -> !word.equals(CSV) && !word.equals(PASSED)).toList();
    if (folders.size() != 1) {
      out.print("name one folder of reports: commitments.jar [--csv] [--passed] FOLDER\n");
      return;
    }
    ImmutableList<Row> rows = Reports.commitments(Path.of(folders.get(0)));
    out.print(table(rows, words.contains(CSV), words.contains(PASSED)));
  }

  /** The table of these commitments. */
  static String table(ImmutableList<Row> rows, boolean csv, boolean passed) {
    ImmutableList<Row> shown =
        rows.stream()
            .filter(row -> !passed || row.test().passed())
            .collect(ImmutableList.toImmutableList());
    return csv ? Csv.of(shown) : Markdown.of(shown);
  }
}
