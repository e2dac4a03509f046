package dev.rapporteur.examples.commitments;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Commitments as comma-separated values, RFC 4180. */
final class Csv {

  /**
   * What a spreadsheet takes for the start of a formula, after the list of the Open Worldwide
   * Application Security Project.
   */
  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r\n＝＋－＠");

  private Csv() {}

  static String of(ImmutableList<Row> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(Row.TITLES);
      for (Row row : rows) {
        csv.writeRecord(row.cells().stream().map(Csv::harmless).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** An apostrophe makes a spreadsheet take the cell for text: {@code '=1+1}. */
  private static String harmless(String cell) {
    boolean formula = !cell.isEmpty() && FORMULA.matches(cell.charAt(0));
    return formula ? "'" + cell : cell;
  }
}
