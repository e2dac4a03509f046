package dev.rapporteur.render.tree;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;

/** A table in GitHub's extension of Markdown. */
public final class Table {

  private final TableBlock block = new TableBlock();
  private final TableBody body = new TableBody();

  private Table(ImmutableList<Line> titles) {
    TableHead head = new TableHead();
    head.appendChild(row(titles, true));
    block.appendChild(head);
    block.appendChild(body);
  }

  /** A table without rows, under these titles. */
  public static Table of(String... titles) {
    return new Table(
        ImmutableList.copyOf(titles).stream()
            .map(Line::of)
            .collect(ImmutableList.toImmutableList()));
  }

  /** Adds a row, with one cell for each title. */
  public Table row(Line... cells) {
    body.appendChild(row(ImmutableList.copyOf(cells), false));
    return this;
  }

  /** The table as a block of the tree. */
  public TableBlock block() {
    return block;
  }

  private static TableRow row(List<Line> lines, boolean header) {
    TableRow row = new TableRow();
    for (Line line : lines) {
      TableCell cell = line.into(new TableCell());
      cell.setHeader(header);
      row.appendChild(cell);
    }
    return row;
  }
}
