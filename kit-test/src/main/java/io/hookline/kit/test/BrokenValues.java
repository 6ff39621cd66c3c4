package io.hookline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes one thing in a body, in what it says or in how it is written. */
final class BrokenValues {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final String[] TEXTS = {
    "",
    " ",
    "\u0000",
    "\u0004",
    "\uFFFF",
    "'; --",
    "=1+1",
    "null",
    "NaN",
    "a\nb",
    "%00",
    "../..",
    "20000",
    "1E+999999999",
    "9999999999-01-01",
    "2026-02-30",
    "2026-11-27T10:00:00",
    "\u202E",
    "00000000-0000-0000-0000-000000000000",
    "http://[",
    "https://a:99999/",
    "{",
    "\uD83D\uDE00"
  };

  private final Random random;

  BrokenValues(Random random) {
    this.random = random;
  }

  String text() {
    return random.nextInt(6) == 0
        ? "x".repeat(200 + random.nextInt(3_000))
        : TEXTS[random.nextInt(TEXTS.length)];
  }

  /** A value of any type. */
  private JsonNode any() {
    return switch (random.nextInt(9)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.numberNode(random.nextInt(3) - 1);
      case 3 -> JSON.numberNode(BigInteger.TWO.pow(63 + random.nextInt(200)));
      case 4 -> JSON.numberNode(new BigDecimal("1.5E-" + random.nextInt(400)));
      case 5 -> JSON.arrayNode().add(2026).add(11).add(27);
      case 6 -> JSON.objectNode().put("a", 1);
      default -> JSON.textNode(text());
    };
  }

  /** The body with one value put, taken or added somewhere. */
  JsonNode changed(JsonNode body) {
    JsonNode copy = body.deepCopy();
    List<JsonNode> places = new ArrayList<>();
    collect(copy, places);
    if (places.isEmpty() || random.nextInt(12) == 0) {
      return any();
    }
    JsonNode place = places.get(random.nextInt(places.size()));
    if (place instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      if (names.isEmpty() || random.nextInt(8) == 0) {
        object.set("surprise" + random.nextInt(10), any());
      } else if (random.nextInt(4) == 0) {
        object.remove(names.get(random.nextInt(names.size())));
      } else {
        object.set(names.get(random.nextInt(names.size())), any());
      }
    } else {
      ((ArrayNode) place).add(any());
    }
    return copy;
  }

  private static void collect(JsonNode node, List<JsonNode> places) {
    if (node.isContainerNode()) {
      places.add(node);
      node.forEach(child -> collect(child, places));
    }
  }

  /** The text written as no program should write it. */
  byte[] garbled(String json) {
    String text =
        switch (random.nextInt(8)) {
          case 0 -> json.substring(0, random.nextInt(json.length() + 1));
          case 1 -> json + json;
          case 2 -> json.replaceFirst("\\{", "{\"x\":1,\"x\":2,");
          case 3 -> json.replaceFirst("\"([^\"]*)\":", "\"$1\":1,\"$1\":");
          case 4 -> json.replaceFirst(":\"", ":\"\\\\ud83d");
          case 5 -> json.replaceFirst(":[^,}]*", ":" + "[".repeat(1_500));
          case 6 -> json.replaceFirst(":[^,}]*", ":" + "7".repeat(1_500));
          default -> json.replaceFirst("\\{", "{\"" + "k".repeat(51_000) + "\":1,");
        };
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(4) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
