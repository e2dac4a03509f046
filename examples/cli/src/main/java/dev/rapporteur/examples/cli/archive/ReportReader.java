package dev.rapporteur.examples.cli.archive;

import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.examples.cli.source.Entry;
import dev.rapporteur.examples.cli.source.UnusableException;
import dev.rapporteur.parser.CoverageParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** From an entry to its line. All threads share one. */
public final class ReportReader {

  private final CoverageParser parser;
  private final Optional<LocalDate> received;
  private final LineFormat format;

  /** With this parser; {@code received} completes dates without a year. */
  public ReportReader(CoverageParser parser, Optional<LocalDate> received, LineFormat format) {
    this.parser = parser;
    this.received = received;
    this.format = format;
  }

  /** No content makes this throw: one report is no reason to lose the others. */
  Outcome read(int number, Entry entry) {
    try {
      SourceText text = entry.content().read();
      SummitCoverage coverage = parser.parse(new SourceText(text.id(), text.text(), received));
      return Outcome.read(number, entry.place(), line(coverage));
    } catch (UnusableException | IOException e) {
      return Outcome.failed(number, entry.place(), String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      return Outcome.failed(number, entry.place(), "cannot be parsed: " + e);
    }
  }

  private String line(SummitCoverage coverage) throws IOException {
    StringBuilder line = new StringBuilder();
    format.write(coverage, line);
    return line.toString();
  }
}
