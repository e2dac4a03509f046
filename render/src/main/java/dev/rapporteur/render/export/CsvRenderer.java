package dev.rapporteur.render.export;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.Renderer;
import java.io.IOException;
import java.util.function.Function;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Writes tables as CSV after RFC 4180: commas, quotation marks, CRLF, a header line. A file is to
 * be in UTF-8. No cell is a formula to a spreadsheet: one that would be begins with an apostrophe.
 * The package documentation says what the columns hold, and what is lost.
 *
 * <pre>{@code
 * CsvRenderer.statements().render(first, out);
 * CsvRenderer.statements().withoutHeader().render(second, out);
 * }</pre>
 */
public final class CsvRenderer implements Renderer {

  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvWriteFeature.ALWAYS_QUOTE_STRINGS)
          .addModule(new SimpleModule("cells").addSerializer(String.class, new SafeCell()))
          .build();

  private static final CsvRenderer STATEMENTS =
      new CsvRenderer(schema(StatementRow.class), StatementRow::of);

  private static final CsvRenderer COMMITMENTS =
      new CsvRenderer(schema(CommitmentRow.class), CommitmentRow::of);

  private final CsvSchema schema;
  private final Function<SummitCoverage, ImmutableList<?>> rows;

  private CsvRenderer(CsvSchema schema, Function<SummitCoverage, ImmutableList<?>> rows) {
    this.schema = schema;
    this.rows = rows;
  }

  /** One row for each statement. */
  public static CsvRenderer statements() {
    return STATEMENTS;
  }

  /** One row for each commitment. */
  public static CsvRenderer commitments() {
    return COMMITMENTS;
  }

  /** This renderer without a header line, for all reports of a file after the first. */
  public CsvRenderer withoutHeader() {
    return new CsvRenderer(schema.withoutHeader(), rows);
  }

  @Override
  public void render(SummitCoverage coverage, Appendable out) throws IOException {
    ObjectWriter writer = MAPPER.writer(schema);
    out.append(writer.writeValueAsString(rows.apply(coverage)));
  }

  /** The columns are the components of the row, in their order. */
  private static CsvSchema schema(Class<? extends Record> row) {
    return MAPPER.schemaFor(row).withHeader().withLineSeparator("\r\n");
  }
}
