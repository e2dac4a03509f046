package dev.rapporteur.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.examples.cli.source.UnusableException;
import dev.rapporteur.parser.CoverageParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Many reports, one after the other. What is wrong with one does not stop the others. */
final class Batch {

  private final CoverageParser parser;
  private final Optional<LocalDate> received;
  private final Output output;
  private final List<Problem> problems = new ArrayList<>();

  Batch(CoverageParser parser, Optional<LocalDate> received, Output output) {
    this.parser = parser;
    this.received = received;
    this.output = output;
  }

  void run(Iterable<Input> inputs) {
    for (Input input : inputs) {
      try {
        SourceText text = new SourceText(input.name(), TextReader.read(input), received);
        output.write(input, text.text(), parse(text));
      } catch (UnusableException e) {
        problems.add(new Problem(input.name(), String.valueOf(e.getMessage())));
      }
    }
  }

  ImmutableList<Problem> problems() {
    return ImmutableList.copyOf(problems);
  }

  private SummitCoverage parse(SourceText text) throws UnusableException {
    try {
      return parser.parse(text);
    } catch (IllegalArgumentException overTheLimit) {
      throw new UnusableException(String.valueOf(overTheLimit.getMessage()));
    }
  }
}
