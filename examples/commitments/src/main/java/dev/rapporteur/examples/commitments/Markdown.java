package dev.rapporteur.examples.commitments;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Commitments as a table in GitHub's Markdown; the library escapes what the reports print. */
final class Markdown {

  static final ImmutableList<Extension> TABLES = ImmutableList.of(TablesExtension.create());

  private Markdown() {}

  static String of(ImmutableList<Row> rows) {
    TableHead head = new TableHead();
    head.appendChild(row(Row.TITLES, true));
    TableBody body = new TableBody();
    rows.forEach(row -> body.appendChild(row(row.cells(), false)));
    TableBlock table = new TableBlock();
    table.appendChild(head);
    if (!rows.isEmpty()) {
      table.appendChild(body);
    }
    Document document = new Document();
    document.appendChild(table);
    return MarkdownRenderer.builder().extensions(TABLES).build().render(document);
  }

  private static TableRow row(List<String> cells, boolean header) {
    TableRow row = new TableRow();
    for (String text : cells) {
      TableCell cell = new TableCell();
      cell.setHeader(header);
      cell.appendChild(new Text(closed(text)));
      row.appendChild(cell);
    }
    return row;
  }

  /** GitHub takes a backslash before the bar that ends a cell for an escape. */
  private static String closed(String text) {
    return text.endsWith("\\") ? text + " " : text;
  }
}
