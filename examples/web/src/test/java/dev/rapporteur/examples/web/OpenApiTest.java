package dev.rapporteur.examples.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.rapporteur.parser.CoverageParser;
import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The description is valid, and describes what there is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final Running service = Running.service();

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void isValid() throws IOException, InterruptedException {
    Schema openApi =
        SCHEMAS.getSchema(OpenApiTest.class.getResourceAsStream("openapi-3.1.schema.json"));

    assertThat(openApi.validate(service.get("/openapi.json").body(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void refersToWhatThereIs() throws IOException, InterruptedException {
    JsonNode description = description();

    assertThat(description.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(
            to -> {
              if (to.startsWith("#")) {
                assertThat(description.at(to.substring(1)).isMissingNode()).as(to).isFalse();
              } else {
                assertThat(service.get(to).statusCode()).as(to).isEqualTo(200);
              }
            });
  }

  @Test
  void describesExactlyTheRoutes() throws IOException, InterruptedException {
    Set<String> described =
        description()
            .path("paths")
            .propertyStream()
            .flatMap(path -> methods(path.getValue()).map(method -> method + " " + path.getKey()))
            .collect(toSet());

    assertThat(described).isEqualTo(routes());
  }

  @Test
  void describesExactlyTheFormats() throws IOException, InterruptedException {
    Set<String> described =
        description()
            .at("/paths/~1coverage/post/responses/200/content")
            .propertyStream()
            .map(format -> format.getKey())
            .collect(toSet());

    assertThat(described)
        .isEqualTo(
            Stream.of(Format.values())
                .map(format -> format.mediaType().withoutParameters().toString())
                .collect(toSet()));
  }

  @Test
  void aCoverageIsAsItsSchemaSays() throws IOException, InterruptedException {
    Schema schema = SCHEMAS.getSchema(service.get("/coverage-1.schema.json").body());
    String coverage = Running.send(service.report(Running.REPORT)).body();

    assertThat(schema.validate(coverage, InputFormat.JSON)).isEmpty();
  }

  private JsonNode description() throws IOException, InterruptedException {
    return Running.json(service.get("/openapi.json"));
  }

  private static Stream<String> methods(JsonNode path) {
    return path.propertyStream().map(method -> method.getKey().toUpperCase(Locale.ROOT));
  }

  /** HEAD goes without saying where there is GET. */
  private static Set<String> routes() {
    Routes routes = new Routes(CoverageParser.standard()::parse, Running.LIMITS);
    return Javalin.create(config -> routes.addTo(config.routes))
        .unsafe
        .internalRouter
        .allHttpHandlers()
        .stream()
        .map(route -> route.endpoint)
        .filter(route -> !route.method.equals(HandlerType.HEAD))
        .map(route -> route.method.name() + " " + route.path)
        .collect(toSet());
  }
}
