package dev.rapporteur.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Diagnostic.Code;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Statement.Location;
import dev.rapporteur.core.SummitCoverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The whole way from a report to its coverage. */
class CoverageParserTest {

  private static final String POINTS =
      "Tongan President Ana Duarte put forward a two-point proposal. ¶ Firstly, she said, members"
          + " should act. She urged donors to pay. ¶ Secondly, Tonga will plant trees, Duarte said."
          + " ¶ The rain fell. ¶ Fijian Prime Minister Tevita Moala welcomed the proposal.";

  /** Whatever is not in a statement is in the remainder. */
  @Nested
  class Remainder {

    @Test
    void holdsTheSentencesOfBackground() {
      assertThat(
              remainder(
                  "The ministers met in Suva. President Duarte said the reef is dying. The rain"
                      + " fell. \"We must act,\" she said. Boats left."))
          .containsExactly("The ministers met in Suva.", "The rain fell.", "Boats left.");
    }

    @Test
    void isEmptyWhereEverythingIsSaid() {
      assertThat(remainder("President Duarte said the reef is dying. She urged donors to pay."))
          .isEmpty();
    }

    @Test
    void holdsNeitherHeadlineNorDateline() {
      assertThat(remainder("The rain fell.")).containsExactly("The rain fell.");
    }

    @Test
    void holdsALineOfMarksUnlessAQuotationGoesOnAroundIt() {
      assertThat(remainder("The rain fell. ¶ *** ¶ Boats left.")).contains("***");
      assertThat(remainder("Duarte said: \"The reef is dying. ¶ *** ¶ \"We have ten years.\""))
          .isEmpty();
    }

    private ImmutableList<String> remainder(String body) {
      return MiniReport.of(body).coverage().remainder().stream()
          .map(Excerpt::text)
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** Statements stand under the points of the report. */
  @Nested
  class UnderPoints {

    @Test
    void aStatementHasTheOrdinalOfItsPoint() {
      assertThat(MiniReport.of(POINTS).coverage().statements())
          .extracting(Statement::point)
          .startsWith(Optional.of(1), Optional.of(1), Optional.of(2));
    }

    @Test
    void theDeclarationIsNoStatement() {
      assertThat(MiniReport.of(POINTS).attributions())
          .first()
          .isEqualTo("source-cue-content: she | said | members should act | INDIRECT");
    }

    @Test
    void aMissingPointIsADiagnostic() {
      MiniReport report = MiniReport.of(POINTS.replace("two-point", "three-point"));
      assertThat(report.coverage().diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly(Code.POINT_COUNT_MISMATCH);
      assertThat(report.coverage().diagnostics().get(0).message())
          .isEqualTo("the report declares 3 points, and 2 were found");
    }

    @Test
    void withoutPointsThereIsNone() {
      assertThat(MiniReport.of("President Duarte said the reef is dying.").coverage().statements())
          .extracting(Statement::point)
          .containsExactly(Optional.empty());
    }
  }

  /** Where a statement stands, and where it was found. */
  @Nested
  class Places {

    @Test
    void headlineAndBodyAreTold() {
      MiniReport report = MiniReport.headed("Duarte urges members to act ¶ Duarte said it rained.");
      assertThat(report.coverage().statements())
          .extracting(Statement::location)
          .containsExactly(Location.HEADLINE, Location.BODY);
    }

    @Test
    void theEvidenceIsTheSentence() {
      MiniReport report = MiniReport.of("The rain fell. President Duarte said that it rained.");
      assertThat(report.coverage().statements())
          .extracting(statement -> statement.evidence().span().in(report.text()))
          .containsExactly("President Duarte said that it rained.");
    }

    @Test
    void anUnclosedQuotationIsADiagnostic() {
      MiniReport report = MiniReport.of("President Duarte said \"it rained. ¶ The boats left.");
      assertThat(report.coverage().diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly(Code.UNCLOSED_QUOTATION);
    }

    @Test
    void aQuotationTakenUpInTheNextParagraphIsClosed() {
      MiniReport report =
          MiniReport.of("President Duarte said: \"The reef is dying. ¶ \"We have ten years.\"");
      assertThat(report.coverage().diagnostics()).isEmpty();
    }
  }

  /** One parser, whoever uses it and where. */
  @Nested
  class Sharing {

    @Test
    void eightThreadsReadTheSame() throws Exception {
      String text = MiniReport.of(POINTS).text();
      CoverageParser parser = CoverageParser.standard();
      SummitCoverage expected = parser.parse(text);
      ExecutorService threads = Executors.newFixedThreadPool(8);
      try {
        List<Future<SummitCoverage>> read = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
          read.add(threads.submit(() -> parser.parse(text)));
        }
        for (Future<SummitCoverage> coverage : read) {
          assertThat(coverage.get()).isEqualTo(expected);
        }
      } finally {
        threads.shutdownNow();
      }
    }

    @Test
    void theDefaultLocaleDoesNotCount() {
      String text = MiniReport.of(POINTS).text();
      SummitCoverage expected = CoverageParser.standard().parse(text);
      Locale before = Locale.getDefault();
      try {
        for (String tag : ImmutableList.of("tr-TR", "ar-EG", "th-TH-u-nu-thai", "en-US")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          assertThat(CoverageParser.standard().parse(text)).isEqualTo(expected);
        }
      } finally {
        Locale.setDefault(before);
      }
    }
  }
}
