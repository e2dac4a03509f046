package dev.rapporteur.examples.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.JsonLines;
import dev.rapporteur.seeds.Seeds;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample reports as a database, and what it answers. */
class AskArchiveTest {

  private static ImmutableList<SummitCoverage> coverages = ImmutableList.of();

  @BeforeAll
  static void readSeeds() {
    CoverageParser parser = CoverageParser.standard();
    coverages =
        Seeds.all().stream()
            .map(seed -> parser.parse(seed.text()))
            .collect(ImmutableList.toImmutableList());
  }

  @Test
  void threeQuestionsAreAnswered() throws IOException, SQLException {
    assertThat(answers(lines()).lines())
        .contains(
            "10 reports",
            "Who undertakes what by when?",
            "  due | actor | action",
            "  2025-06-30 | Brazil | test the trading software in Santos no later than next June")
        .anyMatch(line -> line.startsWith("  Xi Jinping | 1 | "))
        .anyMatch(line -> line.startsWith("  trade | "));
  }

  @Test
  void everyStatementIsThere(@TempDir Path folder) throws IOException, SQLException {
    try (CoverageDatabase database = CoverageDatabase.in(folder.resolve("c.db").toString())) {
      database.load(new BufferedReader(new StringReader(lines())));

      assertThat(count(database, "statement"))
          .isEqualTo(coverages.stream().mapToLong(c -> c.statements().size()).sum());
    }
    assertThat(folder.resolve("c.db")).isNotEmptyFile();
  }

  @Test
  void aTextStaysInItsRow() throws IOException, SQLException {
    SummitCoverage hostile =
        CoverageParser.standard()
            .parse("Rain\n\nO'Neil \u001b[2J will'); DROP TABLE act;-- by 2030, Ann Lee said.\n");
    StringBuilder line = new StringBuilder();
    JsonLines.write(ImmutableList.of(hostile), line);

    assertThat(answers(line.toString())).startsWith("1 reports").doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "", "{}", "[]", "17"})
  void whatIsNoCoverageIsTold(String line) {
    assertThatThrownBy(() -> answers(lines() + line + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 11 is no coverage: ");
  }

  private static String lines() throws IOException {
    StringBuilder lines = new StringBuilder();
    JsonLines.write(coverages, lines);
    return lines.toString();
  }

  private static String answers(String lines) throws IOException, SQLException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CoverageDatabase database = CoverageDatabase.in(":memory:");
        PrintStream printed = new PrintStream(out, true, UTF_8)) {
      AskArchive.ask(database, new BufferedReader(new StringReader(lines)), printed);
    }
    return out.toString(UTF_8);
  }

  private static long count(CoverageDatabase database, String table) throws SQLException {
    try (Statement statement = database.connection().createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
      return rows.getLong(1);
    }
  }
}
