package dev.rapporteur.examples.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.rapporteur.core.CommitmentTest;
import dev.rapporteur.core.CommitmentTest.Criterion;
import dev.rapporteur.core.Span;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** What a report prints stays text, in a spreadsheet as in Markdown. */
class HostileCellsTest {

  @Example
  void aFormulaIsText() {
    assertThat(cells("=HYPERLINK(\"http://example.com\")").get(0))
        .isEqualTo("'=HYPERLINK(\"http://example.com\")");
    assertThat(cells("+1").get(0)).isEqualTo("'+1");
    assertThat(cells("-1").get(0)).isEqualTo("'-1");
    assertThat(cells("@SUM(A1)").get(0)).isEqualTo("'@SUM(A1)");
  }

  @Example
  void commasQuotesAndLinesStayInTheirCell() {
    assertThat(cells("a, \"b\"\nc").get(0)).isEqualTo("a, \"b\"\nc");
  }

  @Property(tries = 200, seed = "1")
  void noCellStartsAFormula(@ForAll @CharRange(from = '\t', to = '~') String text) {
    assertThat(cells(text)).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n].*"));
  }

  @Property(tries = 200, seed = "1")
  void noTextBreaksOutOfTheTable(
      @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 20) String text) {
    Node table = Parser.builder().extensions(Markdown.TABLES).build().parse(markdown(text));

    Node body = table.getFirstChild().getLastChild();
    assertThat(body).isInstanceOf(TableBody.class);
    assertThat(body.getFirstChild()).isInstanceOf(TableRow.class);
    assertThat(children(body)).isEqualTo(1);
    assertThat(children(body.getFirstChild())).isEqualTo(Row.TITLES.size());
  }

  private static int children(Node node) {
    int count = 0;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      count++;
    }
    return count;
  }

  private static String markdown(String text) {
    return Markdown.of(ImmutableList.of(row(text)));
  }

  private static List<String> cells(String text) {
    List<CsvRecord> records =
        CsvReader.builder().ofCsvRecord(Csv.of(ImmutableList.of(row(text)))).stream().toList();
    return records.get(1).getFields();
  }

  private static Row row(String text) {
    Criterion met = new Criterion(true, "it is");
    return new Row(
        text,
        text,
        "",
        "",
        "",
        "",
        text,
        "",
        "",
        "report",
        new Span(0, 1),
        new CommitmentTest(met, met, met, met, met, met));
  }
}
