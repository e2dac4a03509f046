package dev.rapporteur.examples.web;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why there is no answer, as RFC 9457 has it.
 *
 * <pre>{@code
 * {"title":"Bad Request","status":400,"detail":"The text is not UTF-8."}
 * }</pre>
 *
 * @param title what the status means; the problem has no type of its own
 * @param status the status of HTTP
 * @param detail what is wrong with this request, and what to do; never words of the text
 */
@JsonPropertyOrder({"title", "status", "detail"})
record Problem(String title, int status, String detail) {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final JsonMapper MAPPER = JsonMapper.shared();

  static Problem of(int status, String detail) {
    return new Problem(HttpStatus.forStatus(status).getMessage(), status, detail);
  }

  byte[] json() {
    return MAPPER.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
  }
}
