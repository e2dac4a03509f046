package dev.rapporteur.examples.outlets;

import com.google.common.collect.Table;
import com.google.common.collect.Tables;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Summit;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints what each outlet has of one meeting, speaker by speaker. */
public final class SideBySide {

  /** What an outlet has of a speaker: rows are speakers, columns are outlets. */
  private final Table<String, String, String> said =
      Tables.newCustomTable(new LinkedHashMap<>(), LinkedHashMap::new);

  private SideBySide() {}

  /** Takes the folder of the reports, and the series of the meeting. */
  public static void main(String[] args) throws IOException {
    CoverageParser parser = CoverageParser.standard();
    SideBySide meeting = new SideBySide();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        SummitCoverage coverage = parser.parse(Files.readString(file));
        if (coverage.summit().flatMap(Summit::series).equals(Optional.of(args[1]))) {
          meeting.add(coverage);
        }
      }
    }
    meeting.print();
  }

  private void add(SummitCoverage coverage) {
    String outlet = coverage.report().agency().orElse("?");
    for (Statement statement : coverage.statements()) {
      if (statement.location() == Statement.Location.BODY) {
        String content = statement.content().get(0).text();
        statement.speaker().ifPresent(speaker -> add(speaker, outlet, content));
      }
    }
  }

  private void add(String speaker, String outlet, String content) {
    said.row(speaker).merge(outlet, content, (before, more) -> before + " / " + more);
  }

  private void print() {
    for (String speaker : said.rowKeySet()) {
      System.out.println(speaker);
      for (String outlet : said.columnKeySet()) {
        System.out.println("  " + outlet + ": " + said.row(speaker).getOrDefault(outlet, "-"));
      }
    }
  }
}
