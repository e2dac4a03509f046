package dev.rapporteur.examples.web;

import com.google.common.io.Resources;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.CoverageSchema;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotAcceptableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.Function;

/** Which path leads where. {@code openapi.json} says the same to clients. */
final class Routes {

  private final Function<String, SummitCoverage> parser;
  private final Texts texts;
  private final Turns turns;
  private final Page form = Page.of(resource("form.html"));
  private final String readingPolicy;

  Routes(Function<String, SummitCoverage> parser, Limits limits) {
    this.parser = parser;
    this.texts = new Texts(limits);
    this.turns = new Turns(limits.turns(), limits.turn());
    this.readingPolicy = Page.of(read("A report.", Format.HTML)).policy();
  }

  void addTo(RoutesConfig routes) {
    get(routes, "/", this::showForm);
    routes.post("/", request -> answer(request, Format.HTML, texts.ofForm(request)));
    routes.post("/coverage", this::answerCoverage);
    get(routes, "/coverage-1.schema.json", json(CoverageSchema.json()));
    get(routes, "/health", json("{\"status\":\"UP\"}"));
    get(routes, "/openapi.json", json(resource("openapi.json")));
  }

  /** Whoever may GET may ask for its HEAD; the server leaves out the body. */
  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  private static Handler json(String document) {
    return request -> send(request, Format.JSON, document);
  }

  private void showForm(Context request) {
    send(request, Format.HTML, form.html()).header(SecurityHeaders.POLICY, form.policy());
  }

  private void answerCoverage(Context request) {
    request.header("Vary", "Accept");
    Format format =
        Accept.of(Collections.list(request.req().getHeaders("Accept")))
            .best()
            .orElseThrow(Routes::notAcceptable);
    answer(request, format, texts.plain(request));
  }

  private void answer(Context request, Format format, String text) {
    send(request, format, turns.take(() -> read(text, format)));
    if (format == Format.HTML) {
      request.header(SecurityHeaders.POLICY, readingPolicy);
    }
  }

  private String read(String text, Format format) {
    return format.renderer(text).render(parser.apply(text));
  }

  private static Context send(Context request, Format format, String text) {
    return request
        .contentType(format.mediaType().toString())
        .result(text.getBytes(StandardCharsets.UTF_8));
  }

  private static NotAcceptableResponse notAcceptable() {
    return new NotAcceptableResponse(
        "A coverage comes as application/json, text/markdown, text/html or text/plain.");
  }

  private static String resource(String file) {
    try {
      return Resources.toString(Resources.getResource(Routes.class, file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar cannot be read", e);
    }
  }
}
