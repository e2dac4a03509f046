package dev.rapporteur.examples.theme;

import static java.util.stream.Collectors.joining;

import dev.rapporteur.core.PublicationTime;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints what one person says on a theme, over time. */
public final class PersonOnTheme {

  private PersonOnTheme() {}

  /**
   * Takes the folder of the reports, whose names start with their days, the person and the theme.
   */
  public static void main(String[] args) throws IOException {
    CoverageParser parser = CoverageParser.standard();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        SummitCoverage coverage = parser.parse(Files.readString(file));
        coverage.statements().stream()
            .filter(said -> said.speaker().equals(Optional.of(args[1])))
            .filter(said -> said.themes().contains(args[2]))
            .forEach(said -> System.out.println(line(coverage.report(), said)));
      }
    }
  }

  /** {@code 2026-03-04 Reuters, Commitment: Barbados will pay $40 million by the end of 2027}. */
  private static String line(Report report, Statement said) {
    String day = report.published().map(PublicationTime::date).map(String::valueOf).orElse("?");
    String acts =
        said.acts().stream().map(act -> act.getClass().getSimpleName()).collect(joining(" and "));
    String content = said.content().get(0).text();
    return day + " " + report.agency().orElse("?") + ", " + acts + ": " + content;
  }
}
