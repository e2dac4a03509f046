package dev.rapporteur.render.export;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** CSV that was written, read again. */
final class Table {

  private static final CsvMapper MAPPER = new CsvMapper();

  private Table() {}

  /** The rows, by the names of their columns. */
  static List<Map<String, String>> read(String csv) {
    try (MappingIterator<Map<String, String>> rows =
        MAPPER
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(csv)) {
      return rows.readAll();
    }
  }

  /** The cells of a row as they were before they were made safe. */
  static Map<String, String> originals(Map<String, String> row) {
    return Maps.transformValues(row, Table::original);
  }

  private static String original(String cell) {
    return cell.startsWith("'") && SafeCell.safe(cell.substring(1)).equals(cell)
        ? cell.substring(1)
        : cell;
  }
}
