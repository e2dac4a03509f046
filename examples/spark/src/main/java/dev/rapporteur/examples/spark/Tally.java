package dev.rapporteur.examples.spark;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * How many rows a table has, and a checksum of them: the sum of a digest of each row. A row that is
 * lost, or there twice, changes it; the order of the rows and the batch that they came in do not.
 *
 * @param table the table
 * @param rows how many rows it has
 * @param checksum the sum, in decimal digits
 */
record Tally(Table table, long rows, String checksum) {

  private static final String CHECKSUM =
      "CAST(coalesce(sum(CAST(xxhash64(*) AS DECIMAL(20, 0))), 0) AS STRING)";

  /** The tables in a folder. */
  static ImmutableList<Tally> of(SparkSession spark, String tables) {
    return Stream.of(Table.values())
        .map(table -> of(table, read(spark, tables, table)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Dataset<Row> read(SparkSession spark, String tables, Table table) {
    return spark.read().parquet(tables + "/" + table.folder()).drop("batch");
  }

  private static Tally of(Table table, Dataset<Row> rows) {
    Row sums = rows.selectExpr("count(*)", CHECKSUM).first();
    return new Tally(table, sums.getLong(0), sums.getString(1));
  }

  @Override
  public String toString() {
    return table.folder() + " " + rows + " " + checksum;
  }
}
