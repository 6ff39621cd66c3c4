package io.hookline.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Random;

/**
 * Values made at random by a schema of the contract; where it has a pattern, by its examples, and
 * where a field names a resource, mostly one that exists.
 */
final class ValidValues {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int DEEP = 6;

  private final JsonNode contract;
  private final KnownIds ids;
  private final ValidTexts texts;
  private final Random random;
  private int share = 5;

  ValidValues(JsonNode contract, KnownIds ids, Random random) {
    this.contract = contract;
    this.ids = ids;
    this.texts = new ValidTexts(random);
    this.random = random;
  }

  JsonNode of(JsonNode schema) {
    return of(schema, 0);
  }

  /**
   * How much of what may be left out the next values have: of many fields together one mostly
   * contradicts another.
   *
   * @param share in tenths
   */
  void include(int share) {
    this.share = share;
  }

  /** The schema itself, behind its reference. */
  JsonNode resolved(JsonNode schema) {
    return schema.has("$ref")
        ? resolved(contract.at(schema.path("$ref").asText().substring(1)))
        : schema;
  }

  private JsonNode of(JsonNode reference, int depth) {
    String whole = ids.anyOfSchema(name(reference), random);
    if (whole != null && random.nextInt(5) > 0) {
      return parsed(whole);
    }
    JsonNode schema = resolved(reference);
    if (schema.has("anyOf") || schema.has("oneOf")) {
      JsonNode choices = schema.has("anyOf") ? schema.path("anyOf") : schema.path("oneOf");
      return of(choices.path(random.nextInt(choices.size())), depth);
    }
    if (schema.has("enum")) {
      return schema.path("enum").path(random.nextInt(schema.path("enum").size()));
    }
    JsonNode example = texts.example(schema);
    if (example != null) {
      return example;
    }
    return switch (type(schema)) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, depth);
      case "integer" -> JSON.numberNode(whole(schema));
      case "number" -> JSON.numberNode(whole(schema) + (random.nextBoolean() ? 0 : 0.5));
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "null" -> JSON.nullNode();
      default -> JSON.textNode(texts.of(schema));
    };
  }

  /** Of the schema that is referred to; empty for one that stands there itself. */
  private static String name(JsonNode reference) {
    String ref = reference.path("$ref").asText();
    return ref.substring(ref.lastIndexOf('/') + 1);
  }

  private static JsonNode parsed(String object) {
    try {
      return MAPPER.readTree(object);
    } catch (JsonProcessingException notJson) {
      throw new IllegalStateException(object, notJson);
    }
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
              if (required || depth < DEEP && random.nextInt(10) < share) {
                object.set(property.getKey(), field(schema, property, depth));
              }
            });
    return object;
  }

  private JsonNode field(JsonNode object, Map.Entry<String, JsonNode> field, int depth) {
    JsonNode schema = resolved(field.getValue());
    JsonNode example = object.path("examples").path(0).path(field.getKey());
    if (schema.has("pattern") && !schema.has("examples") && !example.isMissingNode()) {
      return example;
    }
    String known = ids.anyOfField(field.getKey(), random);
    if (known != null && random.nextInt(5) > 0) {
      return JSON.textNode(known);
    }
    String listed = ids.anyOfList(field.getKey(), random);
    return listed != null && random.nextInt(5) > 0
        ? JSON.arrayNode().add(listed)
        : of(schema, depth + 1);
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
}
