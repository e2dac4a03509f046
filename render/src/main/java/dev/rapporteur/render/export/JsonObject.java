package dev.rapporteur.render.export;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;

/** An object of JSON whose members keep their order. What is absent is left out. */
final class JsonObject {

  private final ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();

  /** A linked-data object of a type. */
  static JsonObject ofType(String type) {
    return new JsonObject().put("@type", type);
  }

  JsonObject put(String name, Object value) {
    members.put(name, value);
    return this;
  }

  JsonObject put(String name, Optional<?> value) {
    value.ifPresent(present -> members.put(name, present));
    return this;
  }

  /** A list; without elements it is left out. */
  JsonObject put(String name, Stream<?> values) {
    return put(
        name, Optional.of(values.collect(toImmutableList())).filter(list -> !list.isEmpty()));
  }

  @JsonValue
  ImmutableMap<String, Object> members() {
    return members.buildOrThrow();
  }
}
