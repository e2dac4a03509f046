package dev.rapporteur.examples.web;

import static dev.rapporteur.examples.web.Running.REPORT;
import static dev.rapporteur.examples.web.Running.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Texts that are being read while something else happens. */
class BusyTest {

  private final Semaphore reading = new Semaphore(0);
  private final CountDownLatch go = new CountDownLatch(1);

  /** Reads the report only when it may. */
  private SummitCoverage waiting(String text) {
    if (text.equals(REPORT)) {
      reading.release();
      await(go);
    }
    return CoverageParser.standard().parse(text);
  }

  @Test
  void whoGetsNoTurnInTimeIsToldToComeAgain() throws IOException, InterruptedException {
    try (Running service = Running.service(this::waiting)) {
      CompletableFuture<HttpResponse<String>> first = sent(service);
      CompletableFuture<HttpResponse<String>> second = sent(service);
      reading.acquire(2);

      HttpResponse<String> third = send(service.report("Fiji agreed."));
      RefusalsTest.isProblem(third, 503, "Try again later");
      assertThat(third.headers().firstValue("Retry-After")).contains("1");
      assertThat(service.get("/health").statusCode()).isEqualTo(200);

      go.countDown();
      assertThat(first.join().statusCode()).isEqualTo(200);
      assertThat(second.join().statusCode()).isEqualTo(200);
      assertThat(send(service.report("Fiji agreed.")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void readingMayTakeLongerThanAConnectionMayBeSilent() throws InterruptedException {
    try (Running service = Running.service(this::waiting)) {
      CompletableFuture<HttpResponse<String>> answer = sent(service);
      reading.acquire();
      Thread.sleep(Running.LIMITS.idle().multipliedBy(2).toMillis());
      go.countDown();

      assertThat(answer.join().statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whatIsInFlightWhenTheServiceStopsIsFinished() throws Exception {
    Running service = Running.service(this::waiting);
    CompletableFuture<HttpResponse<String>> answer = sent(service);
    reading.acquire();

    CompletableFuture<Void> stopped = CompletableFuture.runAsync(service::close);
    Wire.waitUntilRefused(service.port());
    assertThat(stopped).isNotDone();
    go.countDown();

    assertThat(answer.join().statusCode()).isEqualTo(200);
    assertThat(stopped).succeedsWithin(Duration.ofSeconds(20));
  }

  private static CompletableFuture<HttpResponse<String>> sent(Running service) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return send(service.report(REPORT));
          } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
          }
        });
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
