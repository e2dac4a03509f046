package com.example.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.CoverageJson;
import dev.rapporteur.seeds.Seed;
import dev.rapporteur.seeds.Seeds;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How another project uses the seeds as fixtures: for what it builds on the records, and for how
 * those come about. Only public API stands here.
 */
class CommitmentTrackerTest {

  /** Of the text: any program that takes reports can be fed with all ten. */
  @ParameterizedTest
  @MethodSource("dev.rapporteur.seeds.Seeds#all")
  void everyFactStandsInItsReport(Seed seed) {
    SummitCoverage coverage = CoverageParser.standard().parse(seed.source());

    coverage.verify(seed.text());
    assertThat(coverage.report().headline()).isPresent();
  }

  /** Of the records: they are there without parsing. */
  @Test
  void namesWhoSpoke() {
    SummitCoverage coverage = CoverageJson.read(Seeds.named("s01_apec_retold").json());

    assertThat(coverage.statements())
        .extracting(Statement::speaker)
        .containsOnly(Optional.of("Xi Jinping"));
  }
}
