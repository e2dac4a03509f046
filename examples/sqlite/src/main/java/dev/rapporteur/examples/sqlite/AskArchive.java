package dev.rapporteur.examples.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.StringJoiner;

/**
 * Reads coverages as JSON Lines from standard input into SQLite, and asks three questions. With an
 * argument, the database stays in the file of that name.
 */
public final class AskArchive {

  private static final ImmutableList<String> QUESTIONS =
      ImmutableList.of("deadlines", "speakers", "themes");

  private AskArchive() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException, SQLException {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    try (CoverageDatabase database = CoverageDatabase.in(args.length == 0 ? ":memory:" : args[0])) {
      ask(database, in, out);
    }
  }

  static void ask(CoverageDatabase database, BufferedReader lines, PrintStream out)
      throws IOException, SQLException {
    out.println(database.load(lines) + " reports");
    for (String question : QUESTIONS) {
      ask(database, Script.named(question), out);
    }
  }

  private static void ask(CoverageDatabase database, String sql, PrintStream out)
      throws SQLException {
    out.println("\n" + sql.lines().iterator().next().substring("-- ".length()));
    try (Statement statement = database.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      out.println(row(columns, rows.getMetaData()::getColumnLabel));
      while (rows.next()) {
        out.println(row(columns, rows::getString));
      }
    }
  }

  /** One line, whatever characters a report holds. */
  private static String row(int columns, Cells cells) throws SQLException {
    StringJoiner row = new StringJoiner(" | ", "  ", "");
    for (int i = 1; i <= columns; i++) {
      row.add(cells.at(i));
    }
    return CharMatcher.javaIsoControl().replaceFrom(row.toString(), ' ');
  }

  @FunctionalInterface
  private interface Cells {
    String at(int column) throws SQLException;
  }
}
