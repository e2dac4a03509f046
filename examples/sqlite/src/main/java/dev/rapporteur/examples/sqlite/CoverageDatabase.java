package dev.rapporteur.examples.sqlite;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Coverages in tables. A line of JSON goes to the database as it is, and SQL takes it apart: there
 * is no mapping to keep, and one line at a time is in memory.
 */
final class CoverageDatabase implements AutoCloseable {

  private final Connection connection;

  private CoverageDatabase(Connection connection) {
    this.connection = connection;
  }

  /** A new database in this file, or in memory where it is called {@code :memory:}. */
  static CoverageDatabase in(String file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    connection.setAutoCommit(false);
    try (Statement tables = connection.createStatement()) {
      tables.executeUpdate(Script.named("tables"));
    }
    return new CoverageDatabase(connection);
  }

  Connection connection() {
    return connection;
  }

  /**
   * Takes in JSON Lines, and tells how many there were.
   *
   * @throws IllegalArgumentException if a line holds no coverage; then none of them is taken in
   */
  long load(BufferedReader lines) throws IOException, SQLException {
    try (PreparedStatement report = prepare("report");
        PreparedStatement statement = prepare("statement");
        PreparedStatement theme = prepare("theme");
        PreparedStatement act = prepare("act")) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        insert(line, number, report, statement, theme, act);
      }
      connection.commit();
      return number;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private PreparedStatement prepare(String table) throws SQLException {
    return connection.prepareStatement(Script.named(table));
  }

  private static void insert(String json, long number, PreparedStatement... inserts) {
    try {
      for (PreparedStatement insert : inserts) {
        insert.setString(1, json);
        insert.setLong(2, number);
        insert.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IllegalArgumentException(
          "line " + number + " is no coverage: " + e.getMessage(), e);
    }
  }
}
