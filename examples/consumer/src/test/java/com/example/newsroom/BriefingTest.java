package com.example.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.CoverageJson;
import dev.rapporteur.seeds.Seed;
import dev.rapporteur.seeds.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample reports as fixtures: for what is read, and for what is made of it. */
class BriefingTest {

  private final Briefing briefing = new Briefing(CoverageParser.standard());

  @Test
  void runsWhereTheBuildMeansItToRun() {
    boolean named = System.getProperty("newsroom.path").equals("module path");

    assertThat(Briefing.class.getModule().isNamed()).isEqualTo(named);
    assertThat(CoverageParser.class.getModule().isNamed()).isEqualTo(named);
  }

  @ParameterizedTest
  @MethodSource("dev.rapporteur.seeds.Seeds#all")
  void everyFactStandsInItsReport(Seed seed) {
    briefing.coverage(seed.text()).verify(seed.text());
  }

  @ParameterizedTest
  @MethodSource("dev.rapporteur.seeds.Seeds#all")
  void sumsUpWhatWasArchived(Seed seed) {
    assertThat(briefing.summary(CoverageJson.read(seed.json()))).isEqualTo(seed.markdown());
  }

  @ParameterizedTest
  @MethodSource("dev.rapporteur.seeds.Seeds#all")
  void archivesWhatItCanReadAgain(Seed seed) {
    SummitCoverage coverage = briefing.coverage(seed.text());

    assertThat(CoverageJson.read(briefing.archived(coverage))).isEqualTo(coverage);
  }

  @Test
  void countsWhatToFollowUp() {
    String report = Seeds.named("s07_brics_tass").text();

    assertThat(briefing.commitments(briefing.coverage(report))).isPositive();
  }
}
