package dev.rapporteur.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line says about itself, and about a wrong one. */
class UsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--version       | rapporteur ",
        "parse --version | rapporteur ",
        "--help          | Usage: rapporteur ",
        "parse --help    | Usage: rapporteur parse ",
        "archive --help  | Usage: rapporteur archive "
      })
  void tellsAboutItself(String line, String start) {
    Run run = Run.of((Object[]) line.split(" "));

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith(start);
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                         | rapporteur: Unmatched argument at index 0: ''",
        "summarize a.txt            | rapporteur: Unmatched arguments from index 0:",
        "parse --format xml a.txt   | rapporteur: Invalid value for option '--format': 'xml' is none",
        "parse --detail all a.txt   | rapporteur: Invalid value for option '--detail': 'all' is none",
        "parse --received May a.txt | rapporteur: Invalid value for option '--received'",
        "parse --quiet a.txt        | rapporteur: Unknown option: '--quiet'",
        "parse a.txt --output       | rapporteur: Missing required parameter for option '--output'",
        "archive                    | rapporteur: Missing required parameter: 'SOURCE'",
        "archive --threads 0 -      | rapporteur: --threads takes 1 or more, not 0",
        "archive --max-bytes 0 -    | rapporteur: a report may have 1 byte or more, not 0",
        "archive --format csv -     | rapporteur: Invalid value for option '--format': 'csv' is none"
      })
  void explainsWhatIsWrong(String line, String start) {
    Run run = Run.of((Object[]) line.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(start).hasLineCount(2).contains("Try: rapporteur");
  }

  @Test
  void wantsACommand() {
    assertThat(Run.of().err()).startsWith("rapporteur: Missing required subcommand");
  }

  @Test
  void doesNotWaitForSomeoneToTypeAReport() {
    Run run = Run.onTerminal("parse");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("rapporteur: Missing FILE, DIR or '-': no input is piped\n");
  }

  @Test
  void wantsAFolderForOutput(@TempDir Path folder) {
    Path report = Reports.put(folder.resolve("a.txt"));

    Run run = Run.of("parse", "--output", report, report);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("rapporteur: --output " + report + " is no folder\n");
  }
}
