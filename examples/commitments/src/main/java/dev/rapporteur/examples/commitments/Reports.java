package dev.rapporteur.examples.commitments;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.SpeechAct.Commitment;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the reports of a folder. */
final class Reports {

  private static final String TEXT = ".txt";

  private Reports() {}

  /**
   * The commitments in the {@code .txt} files of a folder and its subfolders, in the order of their
   * names and of the text.
   */
  static ImmutableList<Row> commitments(Path folder) throws IOException {
    CoverageParser parser = CoverageParser.standard();
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (Path file : files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      String report = name.substring(0, name.length() - TEXT.length());
      SourceText source = new SourceText(report, Files.readString(file), received(file));
      rows.addAll(in(report, parser.parse(source)));
    }
    return rows.build();
  }

  /** An archive's file name often starts with the day: {@code 2021-01-26-readout.txt}. */
  private static Optional<LocalDate> received(Path file) {
    String name = file.getFileName().toString();
    try {
      return name.length() < ISO_DATE
          ? Optional.empty()
          : Optional.of(LocalDate.parse(name.substring(0, ISO_DATE)));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private static final int ISO_DATE = "2021-01-26".length();

  /** The commitments of one report, in the order of the text. */
  static ImmutableList<Row> in(String report, SummitCoverage coverage) {
    return coverage.statements().stream()
        .flatMap(statement -> of(report, coverage, statement))
        .sorted(Comparator.comparing(Row::at))
        .collect(toImmutableList());
  }

  private static Stream<Row> of(String report, SummitCoverage coverage, Statement statement) {
    return statement.acts().stream()
        .filter(Commitment.class::isInstance)
        .map(Commitment.class::cast)
        .map(made -> Row.of(report, coverage, statement, made));
  }

  private static ImmutableList<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(TEXT))
          .sorted(Comparator.comparing(Path::toString))
          .collect(toImmutableList());
    }
  }
}
