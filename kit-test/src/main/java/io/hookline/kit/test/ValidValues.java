package io.hookline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.UUID;

/** Values made at random by a schema of the contract; where it has a pattern, by its examples. */
final class ValidValues {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEP = 6;
  private static final String[] CHARACTERS = {
    "a", "Z", "7", " ", "é", "中", "\uD83D\uDE00", "'", "="
  };

  private final JsonNode contract;
  private final Random random;

  ValidValues(JsonNode contract, Random random) {
    this.contract = contract;
    this.random = random;
  }

  JsonNode of(JsonNode schema) {
    return of(schema, 0);
  }

  /** The schema itself, behind its reference. */
  JsonNode resolved(JsonNode schema) {
    return schema.has("$ref")
        ? resolved(contract.at(schema.path("$ref").asText().substring(1)))
        : schema;
  }

  private JsonNode of(JsonNode reference, int depth) {
    JsonNode schema = resolved(reference);
    if (schema.has("anyOf") || schema.has("oneOf")) {
      JsonNode choices = schema.has("anyOf") ? schema.path("anyOf") : schema.path("oneOf");
      return of(choices.path(random.nextInt(choices.size())), depth);
    }
    if (schema.has("enum")) {
      return schema.path("enum").path(random.nextInt(schema.path("enum").size()));
    }
    boolean exemplary = schema.has("pattern") || random.nextInt(3) == 0;
    if (exemplary && schema.path("examples").size() > 0) {
      return schema.path("examples").path(random.nextInt(schema.path("examples").size()));
    }
    return switch (type(schema)) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, depth);
      case "integer" -> JSON.numberNode(whole(schema));
      case "number" -> JSON.numberNode(whole(schema) + (random.nextBoolean() ? 0 : 0.5));
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "null" -> JSON.nullNode();
      default -> JSON.textNode(text(schema));
    };
  }

  private String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.path(random.nextInt(type.size())).asText() : type.asText();
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              boolean required = contains(schema.path("required"), property.getKey());
              if (required || depth < DEEP && random.nextBoolean()) {
                object.set(property.getKey(), of(property.getValue(), depth + 1));
              }
            });
    return object;
  }

  private static boolean contains(JsonNode list, String name) {
    for (JsonNode element : list) {
      if (element.asText().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private ArrayNode array(JsonNode schema, int depth) {
    ArrayNode array = JSON.arrayNode();
    int least = schema.path("minItems").asInt(0);
    int most = Math.min(schema.path("maxItems").asInt(3), 3);
    int size = depth < DEEP ? least + random.nextInt(Math.max(1, most - least + 1)) : least;
    for (int i = 0; i < size; i++) {
      array.add(of(schema.path("items"), depth + 1));
    }
    return array;
  }

  private long whole(JsonNode schema) {
    long least = schema.path("minimum").asLong(schema.path("exclusiveMinimum").asLong(-1) + 1);
    long most = schema.path("maximum").asLong(least + 1_000);
    return switch (random.nextInt(4)) {
      case 0 -> least;
      case 1 -> most;
      default -> least + (long) (random.nextDouble() * (most - least));
    };
  }

  private String text(JsonNode schema) {
    return switch (schema.path("format").asText()) {
      case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
      case "date" -> LocalDate.of(2026, 11, 27).plusDays(random.nextInt(2_000) - 1_000).toString();
      case "date-time" ->
          Instant.parse("2026-11-27T10:00:00Z")
              .plus(random.nextInt(2_000) - 1_000, ChronoUnit.HOURS)
              .toString();
      case "uri" -> "https://shop.example/" + random.nextInt(100);
      default -> free(schema);
    };
  }

  private String free(JsonNode schema) {
    int least = Math.max(schema.path("minLength").asInt(0), 1);
    int most = schema.path("maxLength").asInt(least + 20);
    int length =
        random.nextInt(5) == 0 ? Math.min(most, 2_000) : Math.min(least + random.nextInt(8), most);
    StringBuilder text = new StringBuilder("x");
    for (int i = 1; i < length; i++) {
      text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    return text.toString();
  }
}
