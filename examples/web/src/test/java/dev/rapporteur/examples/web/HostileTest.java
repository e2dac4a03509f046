package dev.rapporteur.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no well-behaved client sends. Afterwards, the service still answers others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTest {

  private static final String HEAD =
      "POST /coverage HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n";

  private final Running service = Running.service();

  @AfterAll
  void stop() {
    service.close();
  }

  @AfterEach
  void stillAnswers() throws IOException, InterruptedException {
    assertThat(service.get("/health").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FIJI\r\n\r\n",
        "\0\0\0\0\r\n\r\n",
        "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nno colon\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /a/%2e%2e/b HTTP/1.1\r\nHost: a\r\n\r\n",
        HEAD + "Content-Length: -1\r\n\r\n",
        HEAD + "Content-Length: x\r\n\r\n",
        HEAD + "Content-Length: 1\r\nContent-Length: 2\r\n\r\na",
        HEAD + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        HEAD + "Transfer-Encoding: chunked\r\n\r\nzz\r\nFiji\r\n0\r\n\r\n"
      })
  void whatIsNotHttpGetsAProblem(String request) throws IOException {
    try (Wire wire = new Wire(service.port())) {
      assertThat(wire.send(request).answer())
          .startsWith("HTTP/1.1 ")
          .containsPattern("^HTTP/1.1 (400|505) ")
          .contains("application/problem+json", "X-Content-Type-Options: nosniff")
          .contains("\"detail\":\"The ");
    }
  }

  @Test
  void aHeadWithoutEndGetsAProblem() throws IOException {
    try (Wire wire = new Wire(service.port())) {
      wire.send("GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(9_000) + "\r\n\r\n");

      assertThat(wire.answer()).startsWith("HTTP/1.1 431 ").contains("\"status\":431");
    }
  }

  @Test
  void aPathWithoutEndGetsAProblem() throws IOException {
    try (Wire wire = new Wire(service.port())) {
      wire.send("GET /" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: a\r\n\r\n");

      assertThat(wire.answer()).startsWith("HTTP/1.1 414 ").contains("\"status\":414");
    }
  }

  @Test
  void aBodyThatIsTooLongIsNotWaitedFor() throws IOException {
    try (Wire wire = new Wire(service.port())) {
      wire.send(HEAD + "Content-Length: 99999999999\r\nExpect: 100-continue\r\n\r\n");

      assertThat(wire.answer()).startsWith("HTTP/1.1 413 ");
    }
  }

  @Test
  void aBodyInChunksIsReadUpToTheLimit() throws IOException {
    try (Wire wire = new Wire(service.port())) {
      wire.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n");
      wire.send("7fffffff\r\n" + "a".repeat(20_000));

      assertThat(wire.answer()).startsWith("HTTP/1.1 413 ").contains("at most 10000 bytes");
    }
  }

  @Test
  void aBodyThatDripsIsCutOff() throws IOException, InterruptedException {
    try (Wire wire = new Wire(service.port())) {
      wire.send(HEAD + "Content-Length: 9000\r\n\r\n").drip('a', Duration.ofSeconds(20));

      assertThat(wire.answer()).startsWith("HTTP/1.1 408 ").contains("came too slowly");
    }
  }

  @Test
  void aBodyThatDoesNotComeIsCutOff() throws IOException {
    try (Wire wire = new Wire(service.port())) {
      wire.send(HEAD + "Content-Length: 9000\r\n\r\nFiji");

      assertThat(wire.answer()).startsWith("HTTP/1.1 408 ").contains("came too slowly");
    }
  }

  @Test
  void aHeadThatDripsIsCutOff() throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (Wire wire = new Wire(service.port())) {
      wire.send("GET / HTTP/1.1\r\nX: ").drip('a', Duration.ofSeconds(20));

      wire.answer();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }
  }

  @Test
  void soIsTheNextOneOnTheSameConnection() throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (Wire wire = new Wire(service.port())) {
      wire.send("GET /health HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nX: ");
      wire.drip('a', Duration.ofMillis(300));

      assertThat(wire.answer()).startsWith("HTTP/1.1 200 ");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }
  }

  @Test
  void manyThatFallSilentDoNotKeepOthersOut() throws IOException, InterruptedException {
    List<Wire> wires = new ArrayList<>();
    try {
      for (int i = 0; i < 60; i++) {
        wires.add(new Wire(service.port()).send(HEAD + "Content-Length: 9000\r\n\r\nFiji"));
      }
      assertThat(service.get("/health").statusCode()).isEqualTo(200);
      assertThat(Running.send(service.report(Running.REPORT)).statusCode()).isEqualTo(200);
    } finally {
      for (Wire wire : wires) {
        wire.close();
      }
    }
  }
}
