package dev.rapporteur.render.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.DatelineBuilder;
import dev.rapporteur.core.PublicationTime;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.ReportBuilder;
import dev.rapporteur.core.SourceRef;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.Span;
import dev.rapporteur.core.Summit;
import dev.rapporteur.core.SummitBuilder;
import dev.rapporteur.core.SummitCoverageBuilder;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** At which session of which meeting, where and when, as far as the report tells. */
class OccasionTest {

  private static final LocalDate MAY_3 = LocalDate.of(2026, 5, 3);

  @Test
  void tellsSessionMeetingAndPlace() {
    Summit summit =
        new SummitBuilder().name("River Forum").edition(32).session(2).place("Verity").build();
    Report report = new ReportBuilder().dateline(dateline().date(MAY_3).build()).build();
    assertThat(phrase(Optional.of(summit), report))
        .isEqualTo("at the second session of the 32nd River Forum in Verity, Ilmaria");
  }

  @Test
  void leavesTheYearOpen() {
    Report report =
        new ReportBuilder().dateline(dateline().monthDay(MonthDay.of(5, 3)).build()).build();
    assertThat(occasion(Optional.empty(), report).day()).hasValue("3 May");
  }

  @Test
  void takesThePublicationWhereNoDatelineTellsTheDay() {
    Report report =
        new ReportBuilder().published(new PublicationTime(MAY_3, Optional.empty())).build();
    assertThat(occasion(Optional.empty(), report).day()).hasValue("3 May 2026");
  }

  @Test
  void givesNoRegionToAnotherPlace() {
    Summit summit = new SummitBuilder().name("the Lake Summit").place("Port Amber").build();
    assertThat(
            phrase(Optional.of(summit), new ReportBuilder().dateline(dateline().build()).build()))
        .isEqualTo("at the Lake Summit in Port Amber");
  }

  @Test
  void givesNeitherNumberNorArticleToACode() {
    Summit summit = new SummitBuilder().name("COP30").edition(30).build();
    assertThat(phrase(Optional.of(summit), new ReportBuilder().build())).isEqualTo("at COP30");
  }

  @Test
  void mayBeUnknown() {
    assertThat(phrase(Optional.empty(), new ReportBuilder().build())).isEmpty();
  }

  private static DatelineBuilder dateline() {
    return new DatelineBuilder().text("V").span(new Span(0, 1)).place("Verity").region("Ilmaria");
  }

  private static String phrase(Optional<Summit> summit, Report report) {
    return occasion(summit, report).phrase("at").orElse("");
  }

  private static Occasion occasion(Optional<Summit> summit, Report report) {
    return Occasion.of(
        new SummitCoverageBuilder()
            .source(SourceRef.of(SourceText.of("")))
            .report(report)
            .summit(summit)
            .build(),
        Days.DAY_FIRST);
  }
}
