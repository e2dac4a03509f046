package dev.rapporteur.parser;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * What holds for every text, sought to be broken by Jazzer. The normal build tries the texts that
 * broke it once: a file each in {@code CoverageParserFuzzTestInputs}, named for what it showed.
 * {@code -Pfuzz} looks for new ones.
 */
class CoverageParserFuzzTest {

  private static final String DATELINE =
      "Island leaders meet\n\nSUVA, Fiji, March 4, 2026 (Xinhua) -- ";

  @FuzzTest(maxDuration = "30m")
  @ReportWords
  void anyText(FuzzedDataProvider data) {
    Invariants.assertHold(data.consumeRemainingAsString());
  }

  @FuzzTest(maxDuration = "30m")
  @ReportWords
  void anyTextBehindADateline(FuzzedDataProvider data) {
    Invariants.assertHold(DATELINE + data.consumeRemainingAsString());
  }
}
