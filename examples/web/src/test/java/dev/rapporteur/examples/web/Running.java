package dev.rapporteur.examples.web;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service at a free port of this machine, with limits that a test can reach. */
final class Running implements AutoCloseable {

  static final String REPORT =
      "Fiji will plant two million mangroves by 2030, Prime Minister Sina Waqa told the Pacific"
          + " Islands Forum on Tuesday.";

  static final Limits LIMITS =
      new Limits(
          10_000,
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          2,
          Duration.ofMillis(300),
          Duration.ofSeconds(20),
          100);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Service service;
  private final int port;

  private Running(Service service) {
    this.service = service;
    this.port = service.uri().getPort();
  }

  static Running service() {
    return service(CoverageParser.standard()::parse);
  }

  static Running service(Function<String, SummitCoverage> parser) {
    return service(LIMITS, parser);
  }

  static Running service(Limits limits, Function<String, SummitCoverage> parser) {
    return new Running(Service.start("127.0.0.1", 0, limits, parser));
  }

  int port() {
    return port;
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(30));
  }

  /** A report for {@code /coverage}. */
  HttpRequest.Builder report(String text) {
    return request("/coverage")
        .header("Content-Type", "text/plain; charset=utf-8")
        .POST(BodyPublishers.ofString(text));
  }

  static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  @Override
  public void close() {
    service.close();
  }
}
