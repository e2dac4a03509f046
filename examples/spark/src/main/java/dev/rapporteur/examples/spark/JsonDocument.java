package dev.rapporteur.examples.spark;

import dev.rapporteur.examples.spark.Entry.Reason;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A line of a JSON Lines file: {@code {"id": "a1", "text": "GYEONGJU, ...", "received":
 * "2025-11-01"}}. Only the text must be there; other fields are passed over.
 *
 * @param id what the document is called
 * @param text the report
 * @param received the day on which it came in
 */
record JsonDocument(Optional<String> id, String text, Optional<LocalDate> received) {

  /** The length of a line is limited already, where it is read. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static JsonDocument of(String line) throws BadDocumentException {
    String json = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      return new Fields().read(parser);
    } catch (JacksonException e) {
      throw bad("is no JSON: " + e.getOriginalMessage());
    } catch (DateTimeParseException e) {
      throw bad("has a \"received\" that is no day such as 2025-11-01");
    }
  }

  private static BadDocumentException bad(String message) {
    return new BadDocumentException(Reason.NOT_JSON, message);
  }

  /** What was read so far. */
  private static final class Fields {

    private Optional<String> id = Optional.empty();
    private Optional<String> text = Optional.empty();
    private Optional<LocalDate> received = Optional.empty();

    JsonDocument read(JsonParser parser) throws BadDocumentException {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw bad("is no JSON object");
      }
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        JsonToken value = parser.nextToken();
        parser.skipChildren();
        if (value == JsonToken.VALUE_STRING) {
          keep(name, parser.getString());
        }
      }
      if (parser.nextToken() != null) {
        throw bad("holds more than one JSON object");
      }
      return new JsonDocument(
          id, text.orElseThrow(() -> bad("has no \"text\" that is a string")), received);
    }

    private void keep(String name, String value) {
      switch (name) {
        case "id" -> id = Optional.of(value);
        case "text" -> text = Optional.of(value);
        case "received" -> received = Optional.of(LocalDate.parse(value));
        default -> {}
      }
    }
  }
}
