package dev.rapporteur.examples.web;

import static dev.rapporteur.examples.web.Running.REPORT;
import static dev.rapporteur.examples.web.Running.json;
import static dev.rapporteur.examples.web.Running.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.CoverageJson;
import dev.rapporteur.render.MarkdownRenderer;
import dev.rapporteur.render.PlainTextRenderer;
import dev.rapporteur.render.ReadingPage;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text in, what it says out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {

  private static final SummitCoverage COVERAGE = CoverageParser.standard().parse(REPORT);

  private final Running service = Running.service();

  @AfterAll
  void stop() {
    service.close();
  }

  @BeforeAll
  void isUp() throws IOException, InterruptedException {
    assertThat(json(service.get("/health")).path("status").asString()).isEqualTo("UP");
  }

  @Test
  void jsonIsTheCoverage() throws IOException, InterruptedException {
    HttpResponse<String> answer = send(service.report(REPORT).header("Accept", "application/json"));

    assertThat(CoverageJson.read(answer.body())).isEqualTo(COVERAGE);
  }

  @Test
  void markdownIsASummary() throws IOException, InterruptedException {
    HttpResponse<String> answer = send(service.report(REPORT).header("Accept", "text/markdown"));

    assertThat(answer.body()).isEqualTo(MarkdownRenderer.standard().render(COVERAGE));
  }

  @Test
  void htmlIsTheReadingPage() throws IOException, InterruptedException {
    HttpResponse<String> answer = send(service.report(REPORT).header("Accept", "text/html"));

    assertThat(answer.body()).isEqualTo(ReadingPage.standard().render(COVERAGE, REPORT));
  }

  @Test
  void plainTextIsASummary() throws IOException, InterruptedException {
    HttpResponse<String> answer = send(service.report(REPORT).header("Accept", "text/plain"));

    assertThat(answer.body()).isEqualTo(PlainTextRenderer.standard().render(COVERAGE));
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, application/json",
    "text/markdown, text/markdown",
    "text/html, text/html",
    "text/plain, text/plain",
    "*/*, application/json"
  })
  void eachAnswerSaysWhatItIs(String accept, String type) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(service.report(REPORT).header("Accept", accept));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .matches(type + "; ?charset=utf-8");
    assertThat(answer.headers().firstValue("Vary").orElseThrow()).contains("Accept");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "text/plain;charset=UTF-8", "Text/Plain; charset=\"utf-8\""})
  void theTextIsUtf8(String type) throws IOException, InterruptedException {
    String text = "Otávio Leme Brandt said that São Tomé would build a road. 🛣";
    HttpResponse<String> answer =
        send(
            service
                .request("/coverage")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(text)));

    assertThat(json(answer).at("/statements/0/speaker").asString()).isEqualTo("Otávio Leme Brandt");
    assertThat(CoverageJson.read(answer.body()).source().matches(text)).isTrue();
  }

  @Test
  void aTextMayBeAsLongAsTheLimit() throws IOException, InterruptedException {
    String text = "é".repeat(Running.LIMITS.maxBytes() / 2);

    assertThat(send(service.report(text)).statusCode()).isEqualTo(200);
    assertThat(send(form("report=" + encoded(text))).statusCode()).isEqualTo(200);
  }

  @Test
  void aFormGetsTheReadingPage() throws IOException, InterruptedException {
    HttpResponse<String> answer = send(form("report=" + encoded(REPORT)));

    assertThat(answer.body()).isEqualTo(ReadingPage.standard().render(COVERAGE, REPORT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/health", "/openapi.json", "/coverage-1.schema.json"})
  void headIsGetWithoutABody(String path) throws IOException, InterruptedException {
    HttpResponse<String> get = service.get(path);
    HttpResponse<String> head = send(service.request(path).method("HEAD", BodyPublishers.noBody()));

    assertThat(head.body()).isEmpty();
    assertThat(head.statusCode()).isEqualTo(get.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("Content-Type"))
        .isEqualTo(get.headers().firstValue("Content-Type"));
  }

  @Test
  void browsersAreToldToBeStrict() throws IOException, InterruptedException {
    for (String path : new String[] {"/", "/health", "/nothing"}) {
      assertThat(service.get(path).headers().map())
          .containsEntry("X-Content-Type-Options", List.of("nosniff"))
          .containsEntry("Referrer-Policy", List.of("no-referrer"))
          .containsEntry("Cache-Control", List.of("no-store"))
          .hasEntrySatisfying(
              "Content-Security-Policy",
              policy ->
                  assertThat(policy)
                      .singleElement()
                      .asString()
                      .startsWith("default-src 'none'; ")
                      .endsWith("; frame-ancestors 'none'"));
    }
  }

  @Test
  void theHeaderRepeatsThePolicyOfThePage() throws IOException, InterruptedException {
    HttpResponse<String> answer = send(service.report(REPORT).header("Accept", "text/html"));
    String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();

    assertThat(answer.body())
        .contains("content=\"" + policy.replace("; frame-ancestors 'none'", "") + "\"");
  }

  @Test
  void manyAtATimeGetEachTheirOwn() {
    ExecutorService clients = Executors.newFixedThreadPool(8);
    try (Running patient = Running.service(Limits.standard(), CoverageParser.standard()::parse)) {
      IntStream.range(0, 200)
          .mapToObj(i -> CompletableFuture.runAsync(() -> getsItsOwn(patient, i), clients))
          .toList()
          .forEach(CompletableFuture::join);
    } finally {
      clients.shutdown();
    }
  }

  private static void getsItsOwn(Running service, int i) {
    String text = "Fiji will plant %d mangroves by 2030, Sina Waqa said.".formatted(1000 + i);
    try {
      HttpResponse<String> answer = send(service.report(text));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(CoverageJson.read(answer.body()).source().matches(text)).isTrue();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private HttpRequest.Builder form(String fields) {
    return service
        .request("/")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(fields));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
