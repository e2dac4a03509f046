package dev.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.ReportBuilder;
import dev.rapporteur.core.SourceRef;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Statement.Form;
import dev.rapporteur.core.Statement.Location;
import dev.rapporteur.core.StatementBuilder;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.core.SummitCoverageBuilder;
import org.junit.jupiter.api.Test;

/** A report with neither a speech nor a meeting nor points, in which several speak. */
class SeveralSpeakersTest {

  private static final Quotes IN =
      new Quotes(
          """
          Lake talks go on

          The leaders of the two shores welcomed the ferry. A diplomat who gave no name said \\
          "nothing is settled". "Not yet," the source added. It is late.
          """);

  @Test
  void groupsStatementsBySpeaker() {
    assertThat(MarkdownRenderer.standard().render(coverage()))
        .isEqualTo(
            """
            # Lake talks go on

            This report has statements by the leaders of the two shores and a diplomat.

            ## Statements

            **The leaders of the two shores**

            - The leaders of the two shores welcomed the ferry. `[57-66]`

            **A diplomat**

            - A diplomat said "nothing is settled". `[103-123]`
            - "Not yet," a diplomat added. `[125-135]`

            **Speaker not named**

            - Source not named: It is late. `[154-165]`
            """);
  }

  private static SummitCoverage coverage() {
    return new SummitCoverageBuilder()
        .source(SourceRef.of(SourceText.of(IN.text())))
        .report(new ReportBuilder().headline(IN.quote("Lake talks go on")).build())
        .addStatements(
            said("the ferry", Form.REPORTED)
                .speaker("leaders of the two shores")
                .source(IN.quote("The leaders of the two shores"))
                .cue(IN.quote("welcomed"))
                .build(),
            said("\"nothing is settled\"", Form.DIRECT)
                .speaker("diplomat")
                .source(IN.quote("A diplomat who gave no name"))
                .cue(IN.quote("said"))
                .build(),
            said("\"Not yet,\"", Form.DIRECT)
                .speaker("diplomat")
                .source(IN.quote("the source"))
                .cue(IN.quote("added"))
                .build(),
            said("It is late.", Form.INDIRECT).build())
        .build();
  }

  private static StatementBuilder said(String content, Statement.Form form) {
    return new StatementBuilder()
        .location(Location.BODY)
        .addContent(IN.quote(content))
        .form(form)
        .evidence(IN.evidence("by-hand"));
  }
}
