package dev.rapporteur.examples.web;

import static dev.rapporteur.examples.web.Running.LIMITS;
import static dev.rapporteur.examples.web.Running.REPORT;
import static dev.rapporteur.examples.web.Running.json;
import static dev.rapporteur.examples.web.Running.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be answered gets a problem that says why. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {

  private final Running service = Running.service();

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void aTextOverTheLimit() throws IOException, InterruptedException {
    isProblem(send(service.report("a".repeat(LIMITS.maxBytes() + 1))), 413, "at most 10000 bytes");
  }

  @Test
  void aTextOverTheLimitInChunks() throws IOException, InterruptedException {
    byte[] text = new byte[LIMITS.maxBytes() + 1];
    BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text));

    isProblem(
        send(service.request("/coverage").header("Content-Type", "text/plain").POST(chunked)),
        413,
        "at most 10000 bytes");
  }

  @Test
  void aFormOverTheLimit() throws IOException, InterruptedException {
    isProblem(send(form("report=" + "a".repeat(LIMITS.maxBytes() + 1))), 413, "at most");
    isProblem(send(form("report=" + "%41".repeat(LIMITS.maxBytes() + 1))), 413, "at most");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\t"})
  void anEmptyText(String text) throws IOException, InterruptedException {
    isProblem(send(service.report(text)), 400, "The text is empty.");
  }

  @Test
  void notUtf8() throws IOException, InterruptedException {
    byte[] latin1 = {'S', (byte) 0xE3, 'o', ' ', 'T', 'o', 'm', (byte) 0xE9};
    BodyPublisher body = BodyPublishers.ofByteArray(latin1);

    isProblem(
        send(service.request("/coverage").header("Content-Type", "text/plain").POST(body)),
        400,
        "The text is not UTF-8.");
  }

  @Test
  void nul() throws IOException, InterruptedException {
    isProblem(send(service.report("F\0i\0j\0i\0")), 400, "binary, or UTF-16");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "application/json",
        "application/x-www-form-urlencoded",
        "text/plain; charset=iso-8859-1",
        "text/plain; charset=no-such-charset",
        "text",
        "text/plain/",
        ";;;"
      })
  void anotherType(String type) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            service
                .request("/coverage")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(REPORT)));

    isProblem(answer, 415, "Send \"Content-Type: text/plain; charset=utf-8\"");
    assertThat(answer.headers().firstValue("Accept")).contains("text/plain; charset=utf-8");
  }

  @Test
  void noType() throws IOException, InterruptedException {
    isProblem(
        send(service.request("/coverage").POST(BodyPublishers.ofString(REPORT))),
        415,
        "Send \"Content-Type: text/plain; charset=utf-8\"");
  }

  @Test
  void aCompressedText() throws IOException, InterruptedException {
    isProblem(
        send(service.report(REPORT).header("Content-Encoding", "gzip")),
        415,
        "no Content-Encoding");
  }

  @Test
  void aFormatThatThereIsNot() throws IOException, InterruptedException {
    isProblem(send(service.report(REPORT).header("Accept", "image/png")), 406, "text/markdown");
  }

  @Test
  void anAcceptHeaderThatIsNoList() throws IOException, InterruptedException {
    isProblem(send(service.report(REPORT).header("Accept", "text/html\"")), 400, "Accept header");
  }

  @ParameterizedTest
  @CsvSource({
    "GET,     /coverage,     POST",
    "PUT,     /coverage,     POST",
    "OPTIONS, /coverage,     POST",
    "TRACE,   /coverage,     POST",
    "BREW,    /coverage,     POST",
    "DELETE,  /,             'GET, POST, HEAD'",
    "POST,    /health,       'GET, HEAD'",
    "PATCH,   /openapi.json, 'GET, HEAD'"
  })
  void anotherMethod(String method, String path, String allowed)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(service.request(path).method(method, BodyPublishers.noBody()));

    isProblem(answer, 405, "This path takes " + allowed + " only.");
    assertThat(answer.headers().firstValue("Allow")).contains(allowed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/coverage/1", "/openapi.json.bak", "/COVERAGE"})
  void anotherPath(String path) throws IOException, InterruptedException {
    isProblem(service.get(path), 404, "/openapi.json tells what there is");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text=Fiji", "report", "report="})
  void aFormWithoutAReport(String fields) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(form(fields));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("detail").asString())
        .isIn("The form lacks the field \"report\".", "The text is empty.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report=%E3o", "report=%", "report=%zz", "report=%C3"})
  void aFormThatIsNotUtf8(String fields) throws IOException, InterruptedException {
    isProblem(send(form(fields)), 400, "The form is not URL-encoded UTF-8.");
  }

  @Test
  void aDefectOfTheParserIsToldWithoutTheText() throws IOException, InterruptedException {
    try (Running broken = Running.service(RefusalsTest::failing)) {
      HttpResponse<String> answer = send(broken.report(REPORT));

      isProblem(answer, 500, "The service failed. The log says where.");
      assertThat(answer.body()).doesNotContain("Fiji");
    }
  }

  /** The page's policy is taken from a page, so the parser has to work at the start. */
  private static SummitCoverage failing(String text) {
    if (text.equals(REPORT)) {
      throw new IllegalStateException("cannot read " + text);
    }
    return CoverageParser.standard().parse(text);
  }

  private HttpRequest.Builder form(String fields) {
    return service
        .request("/")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(fields));
  }

  static void isProblem(HttpResponse<String> answer, int status, String detail) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(json(answer).path("status").asInt()).isEqualTo(status);
    assertThat(json(answer).path("title").asString()).isNotBlank();
    assertThat(json(answer).path("detail").asString()).contains(detail);
  }
}
