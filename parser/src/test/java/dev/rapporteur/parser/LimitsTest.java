package dev.rapporteur.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Diagnostic.Code;
import dev.rapporteur.core.Limits;
import dev.rapporteur.core.SourceText;
import org.junit.jupiter.api.Test;

/** A text over a limit is refused, and the refusal names the setter. */
class LimitsTest {

  private static final String UNCLOSED =
      "President Duarte said \"the reef is dying. ¶ The rain fell. ¶ ";

  @Test
  void aLongerTextIsRefused() {
    CoverageParser parser = parser(Limits.standard().withMaxCharacters(10));
    assertThat(parser.parse("0123456789").source().length()).isEqualTo(10);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parser.parse("0123456789a"))
        .withMessage(
            "the text has 11 characters, over the limit of 10; Limits.withMaxCharacters raises it");
  }

  @Test
  void theLastOfTooManyDiagnosticsSaysSo() {
    CoverageParser parser = parser(Limits.standard().withMaxDiagnostics(3));
    MiniReport report = MiniReport.of(UNCLOSED.repeat(5) + "The boats left.", parser);
    assertThat(report.coverage().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.UNCLOSED_QUOTATION, Code.UNCLOSED_QUOTATION, Code.MORE_DIAGNOSTICS);
    assertThat(report.coverage().diagnostics().get(2).message())
        .isEqualTo("3 more diagnostics are left out; Limits.withMaxDiagnostics raises the limit");
  }

  @Test
  void asManyDiagnosticsAsAllowedAreAllKept() {
    CoverageParser parser = parser(Limits.standard().withMaxDiagnostics(5));
    MiniReport report = MiniReport.of(UNCLOSED.repeat(5) + "The boats left.", parser);
    assertThat(report.coverage().diagnostics())
        .hasSize(5)
        .allMatch(diagnostic -> diagnostic.code() == Code.UNCLOSED_QUOTATION);
  }

  @Test
  void aMessageQuotesTheBeginningOfALongLine() {
    String line = "\uD83C\uDF0A".repeat(1000);
    Diagnostic diagnostic =
        CoverageParser.standard().parse("Reefs die\n\n" + line).diagnostics().get(0);
    assertThat(diagnostic.message())
        .isEqualTo("This line holds no words: " + line.substring(0, 134) + " ...");
    assertThat(diagnostic.span().orElseThrow().length()).isEqualTo(2000);
  }

  @Test
  void aMessageMayBeShorter() {
    CoverageParser parser = parser(Limits.standard().withMaxMessageCharacters(27));
    Diagnostic diagnostic =
        parser.parse("Reefs die\n\n" + "\uD83C\uDF0A".repeat(1000)).diagnostics().get(0);
    assertThat(diagnostic.message()).isEqualTo("This line holds no words:  ...");
  }

  @Test
  void aTextThatIsNamedIsMeasuredAlike() {
    CoverageParser parser = parser(Limits.standard().withMaxCharacters(10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parser.parse(SourceText.of("a.txt", "0123456789a")))
        .withMessageContaining("Limits.withMaxCharacters");
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsNoText() {
    assertThatNullPointerException()
        .isThrownBy(() -> CoverageParser.standard().parse((String) null));
  }

  private static CoverageParser parser(Limits limits) {
    return CoverageParser.builder().limits(limits).build();
  }
}
