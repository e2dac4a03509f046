package dev.rapporteur.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as one starts and stops it. */
@Timeout(120)
class ProgramTest {

  private static final Pattern LISTENS =
      Pattern.compile("Listening on http://127\\.0\\.0\\.1:(\\d+)/ until Ctrl-C\\.\n");

  private static final String HEAD =
      String.join(
          "\r\n",
          "POST /coverage?%s HTTP/1.1",
          "Host: localhost",
          "Connection: close",
          "Content-Type: text/plain",
          "Content-Length: %d",
          "",
          "");

  @TempDir private Path folder;
  private Path out;
  private Path err;
  private Optional<Process> started = Optional.empty();

  @BeforeEach
  void name() {
    out = folder.resolve("out");
    err = folder.resolve("err");
  }

  @AfterEach
  void end() {
    started.ifPresent(Process::destroyForcibly);
  }

  @Test
  void saysWhereItListensAndLogsNoText() throws Exception {
    int port = start("--port", "0");
    String report = Running.REPORT;
    try (Wire wire = new Wire(port)) {
      wire.send(HEAD.formatted("mangroves", report.length()) + report);
      assertThat(wire.answer()).startsWith("HTTP/1.1 200 ");
    }
    try (Wire wire = new Wire(port)) {
      wire.send(HEAD.formatted("mangroves", report.length()) + report.replace("F", "\u00E3"));
      assertThat(wire.answer()).startsWith("HTTP/1.1 400 ");
    }
    try (Wire wire = new Wire(port)) {
      wire.send("Fiji will plant two million mangroves.\r\n\r\n");
      assertThat(wire.answer()).startsWith("HTTP/1.1 400 ");
    }
    stop();

    String log = Files.readString(err);
    assertThat(log.lines())
        .anyMatch(line -> line.matches(".* INFO POST /coverage 200 \\d+ bytes \\d+ ms"))
        .anyMatch(line -> line.matches(".* INFO POST /coverage 400 \\d+ bytes \\d+ ms"));
    assertThat(log + Files.readString(out)).doesNotContain("iji", "angroves", "Waqa");
  }

  @Test
  void toldToStopItFinishesWhatIsInFlight() throws Exception {
    int port = start("--port", "0");
    String report = Running.REPORT;
    try (Wire wire = new Wire(port)) {
      wire.send(HEAD.formatted("", report.length()) + report.substring(0, 20));
      Thread.sleep(500);
      program().destroy();
      Wire.waitUntilRefused(port);
      wire.send(report.substring(20));

      assertThat(wire.answer()).startsWith("HTTP/1.1 200 ").contains("Sina Waqa");
    }
    stop();
  }

  @Test
  void aPortThatIsTakenIsToldInOneLine() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      run("--port", String.valueOf(taken.getLocalPort()));

      assertThat(program().waitFor()).isEqualTo(1);
      assertThat(Files.readString(err))
          .contains("web: cannot start: Address already in use")
          .doesNotContain("\tat ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port=x", "--port=70000", "--host=no.such.host.invalid", "--nonsense"})
  void aWrongOptionIsToldWithoutATrace(String option) throws Exception {
    run(option);

    assertThat(program().waitFor()).isBetween(1, 2);
    assertThat(Files.readString(err)).isNotBlank().doesNotContain("\tat ");
  }

  private int start(String... options) throws IOException, InterruptedException {
    run(options);
    while (program().isAlive()) {
      Matcher said = LISTENS.matcher(Files.readString(out));
      if (said.find()) {
        return Integer.parseInt(said.group(1));
      }
      Thread.sleep(50);
    }
    throw new AssertionError(Files.readString(err));
  }

  private Process program() {
    return started.orElseThrow();
  }

  private void run(String... options) throws IOException {
    List<String> command =
        ImmutableList.<String>builder()
            .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .add("-cp", System.getProperty("java.class.path"), Main.class.getName())
            .add(options)
            .build();
    started =
        Optional.of(
            new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start());
  }

  private void stop() throws InterruptedException {
    program().destroy();
    assertThat(program().waitFor(30, TimeUnit.SECONDS)).isTrue();
  }
}
