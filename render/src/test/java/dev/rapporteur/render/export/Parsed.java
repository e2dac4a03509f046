package dev.rapporteur.render.export;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON that was written, read again. */
final class Parsed {

  private Parsed() {}

  static JsonNode json(String json) {
    return JsonMapper.shared().readTree(json);
  }

  /** All strings in the JSON, keys aside. */
  static ImmutableList<String> strings(JsonNode json) {
    ImmutableList.Builder<String> strings = ImmutableList.builder();
    Deque<JsonNode> nodes = new ArrayDeque<>();
    for (nodes.push(json); !nodes.isEmpty(); ) {
      JsonNode node = nodes.pop();
      if (node.isString()) {
        strings.add(node.asString());
      }
      node.values().forEach(nodes::push);
    }
    return strings.build();
  }

  /** All keys in the JSON, in their order. */
  static ImmutableList<String> keys(JsonNode json) {
    ImmutableList.Builder<String> keys = ImmutableList.builder();
    Deque<JsonNode> nodes = new ArrayDeque<>();
    for (nodes.push(json); !nodes.isEmpty(); ) {
      JsonNode node = nodes.pop();
      keys.addAll(node.propertyNames());
      node.values().forEach(nodes::push);
    }
    return keys.build();
  }
}
