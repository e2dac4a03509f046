package dev.rapporteur.render;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Credit;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.DatelineBuilder;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.NamedDocument;
import dev.rapporteur.core.Organization;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Photo;
import dev.rapporteur.core.PhotoBuilder;
import dev.rapporteur.core.Point;
import dev.rapporteur.core.Points;
import dev.rapporteur.core.PointsBuilder;
import dev.rapporteur.core.PublicationTime;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.ReportBuilder;
import dev.rapporteur.core.SourceRef;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.Speech;
import dev.rapporteur.core.Summit;
import dev.rapporteur.core.SummitBuilder;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.core.SummitCoverageBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;

/** Coverages for the tests, read by hand from short invented reports. */
public final class Coverages {

  /** Uses every component of every record. */
  public static final String SPEECH_TEXT =
      """
      date 2026-05-04 Duval asks river states to share their gauges

      Harbour News 10:55, May 04, 2026

      Ilmarin President Anna Duval speaks in Port Verity, May 3, 2026. (Harbour/Jo Reed)

      PORT VERITY, Ilmaria, May 3 (Harbour) -- Ilmarin President Anna Duval urged the river states on \
      Monday to share their gauges.

      Duval made a three-point proposal in her speech "One River" at the second session of the 11th River Forum.

      First, Ilmaria will open 12 gauges by the end of 2027, she said, adding that the River Charter is its guide.

      Second, Duval proposed a River Bank. The water rose, she noted. She welcomed the help of the Lake \
      Union (LU). Ilmaria has built a dam, she said.

      Nobody knows.
      """;

  private Coverages() {}

  /** A report about a speech with two points, which uses every component of every record. */
  public static SummitCoverage speech() {
    Quotes in = new Quotes(SPEECH_TEXT);
    return new SummitCoverageBuilder()
        .source(SourceRef.of(SourceText.of("duval.txt", SPEECH_TEXT)))
        .report(report(in))
        .summit(summit(in))
        .addSpeeches(
            new Speech(
                in.quote("One River"),
                Optional.of("Anna Duval"),
                Optional.of(in.quote("the second session of the 11th River Forum")),
                in.evidence("speech-title")))
        .addPeople(
            new Person(
                "Anna Duval",
                Optional.of("Ilmarin President"),
                Optional.of("Ilmaria"),
                ImmutableList.of(),
                in.all("Anna Duval")))
        .addOrganizations(new Organization("Lake Union", Optional.of("LU"), in.all("Lake Union")))
        .addDocuments(new NamedDocument("River Charter", in.all("River Charter")))
        .addPhotos(photo(in))
        .points(points(in))
        .statements(SpeechStatements.in(in))
        .addRemainder(in.quote("Nobody knows."))
        .addDiagnostics(
            new Diagnostic(
                Diagnostic.Code.WEEKDAY_CONTRADICTS_DATE,
                "May 3, 2026 is not a Monday.",
                Optional.of(in.quote("Monday").span())),
            new Diagnostic(Diagnostic.Code.MORE_DIAGNOSTICS, "There were more.", Optional.empty()))
        .build();
  }

  /** A text in which nothing was found. */
  public static SummitCoverage empty() {
    return new SummitCoverageBuilder()
        .source(SourceRef.of(SourceText.of("")))
        .report(new ReportBuilder().build())
        .build();
  }

  private static Report report(Quotes in) {
    return new ReportBuilder()
        .headline(in.quote("Duval asks river states to share their gauges"))
        .archived(LocalDate.of(2026, 5, 4))
        .published(new PublicationTime(LocalDate.of(2026, 5, 4), Optional.of(LocalTime.of(10, 55))))
        .agency("Harbour")
        .republisher("Harbour News")
        .addReporters("Jo Reed", "Mo Lind")
        .dateline(
            new DatelineBuilder()
                .text("PORT VERITY, Ilmaria, May 3 (Harbour)")
                .span(in.quote("PORT VERITY, Ilmaria, May 3 (Harbour)").span())
                .place("Port Verity")
                .region("Ilmaria")
                .monthDay(MonthDay.of(5, 3))
                .date(LocalDate.of(2026, 5, 3))
                .agency("Harbour")
                .build())
        .addBlocks(
            new Block(
                Block.Kind.HEADLINE,
                in.quote("Duval asks river states to share their gauges").span()))
        .build();
  }

  private static Summit summit(Quotes in) {
    return new SummitBuilder()
        .series("River Forum")
        .name("River Forum")
        .edition(11)
        .session(2)
        .place("Port Verity")
        .dates(DateRange.of(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 3)))
        .theme("Water for All")
        .mentions(in.all("River Forum"))
        .build();
  }

  private static Photo photo(Quotes in) {
    return new PhotoBuilder()
        .caption(in.quote("Ilmarin President Anna Duval speaks in Port Verity, May 3, 2026."))
        .credit(
            new Credit(
                in.quote("(Harbour/Jo Reed)"), Optional.of("Harbour"), Optional.of("Jo Reed")))
        .place("Port Verity")
        .date(LocalDate.of(2026, 5, 3))
        .build();
  }

  private static Points points(Quotes in) {
    return new PointsBuilder()
        .declared(3)
        .declaration(in.quote("a three-point proposal"))
        .addPoints(
            new Point(1, in.quote("First"), in.between("First,", "its guide.")),
            new Point(2, in.quote("Second"), in.between("Second,", "she said.\n\nNobody")))
        .build();
  }
}
