package dev.rapporteur.examples.cli.source;

import dev.rapporteur.core.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a JSON object holds a report: {@code {"id": "r-17", "text": "Ministers agree ..."}}.
 *
 * @param text the field with its text
 * @param id the field with what its records are to call it, a string or a number; where it is
 *     absent, they call it by its place
 */
public record JsonFields(String text, String id) {

  /** The report in this JSON object. */
  SourceText read(byte[] json, String place) throws UnusableException {
    try (JsonParser parser = JsonMapper.shared().createParser(json)) {
      return read(parser, place);
    } catch (JacksonException e) {
      throw new UnusableException("is not JSON: " + e.getOriginalMessage());
    }
  }

  private SourceText read(JsonParser parser, String place) throws UnusableException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new UnusableException("is no JSON object");
    }
    String foundText = null;
    String foundId = place;
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken value = parser.nextToken();
      if (name.equals(text) && value == JsonToken.VALUE_STRING) {
        foundText = parser.getString();
      } else if (name.equals(id) && (value == JsonToken.VALUE_STRING || value.isNumeric())) {
        foundId = parser.getString();
      } else {
        parser.skipChildren();
      }
    }
    if (parser.nextToken() != null) {
      throw new UnusableException("is more than one JSON object");
    }
    if (foundText == null) {
      throw new UnusableException("has no field \"" + text + "\" with a string");
    }
    return SourceText.of(foundId, PlainText.checked(foundText));
  }
}
