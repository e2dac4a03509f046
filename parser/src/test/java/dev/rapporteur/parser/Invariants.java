package dev.rapporteur.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;

/** What holds for the coverage of any text. */
final class Invariants {

  private static final CoverageParser PARSER = CoverageParser.standard();

  private Invariants() {}

  /** Reads a text twice, and checks what it gives. */
  static SummitCoverage assertHold(String text) {
    SummitCoverage coverage = PARSER.parse(text);
    coverage.verify(text);
    assertThat(PARSER.parse(text)).isEqualTo(coverage);
    assertThat(coverage.diagnostics()).hasSizeLessThanOrEqualTo(Limits.standard().maxDiagnostics());
    assertPartition(coverage, text);
    coverage.statements().forEach(Invariants::assertHolds);
    return coverage;
  }

  /** Every character that is not blank lies in exactly one block. */
  private static void assertPartition(SummitCoverage coverage, String text) {
    int end = 0;
    for (Block block : coverage.report().blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertBlank(text.substring(end, block.span().start()));
      end = block.span().end();
    }
    assertBlank(text.substring(end));
  }

  private static void assertBlank(String between) {
    assertThat(between.chars()).noneMatch(Character::isLetterOrDigit);
  }

  private static void assertHolds(Statement statement) {
    assertThat(statement.evidence().rule()).matches("[a-z]+(-[a-z]+)*");
    assertThat(statement.evidence().span().contains(statement.extent())).isTrue();
    ImmutableList<Excerpt> content = statement.content();
    for (int i = 1; i < content.size(); i++) {
      assertThat(content.get(i).span().start())
          .isGreaterThanOrEqualTo(content.get(i - 1).span().end());
    }
    int end = statement.extent().start();
    for (SpeechAct act : statement.acts()) {
      assertThat(act.content().span().start()).isGreaterThanOrEqualTo(end);
      end = act.content().span().end();
    }
  }
}
