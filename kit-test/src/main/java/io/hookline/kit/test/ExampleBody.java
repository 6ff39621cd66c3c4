package io.hookline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A request body made of the examples that the contract itself gives. */
final class ExampleBody {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final JsonNode contract;

  ExampleBody(JsonNode contract) {
    this.contract = contract;
  }

  /**
   * @param operation as in the contract, with a request body of JSON
   */
  JsonNode of(JsonNode operation) {
    return value(operation.at("/requestBody/content/application~1json/schema"));
  }

  private JsonNode value(JsonNode schema) {
    if (schema.has("examples")) {
      return schema.path("examples").path(0);
    }
    if (schema.has("$ref")) {
      return value(contract.at(schema.path("$ref").asText().substring(1)));
    }
    if (schema.has("enum")) {
      return schema.path("enum").path(0);
    }
    if (schema.has("anyOf")) {
      return value(schema.path("anyOf").path(0));
    }
    return switch (type(schema)) {
      case "object" -> object(schema);
      case "array" -> array(schema);
      case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
      case "boolean" -> JSON.booleanNode(true);
      default -> JSON.textNode("text");
    };
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.path(0).asText() : type.asText();
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = JSON.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(p -> object.set(p.getKey(), value(p.getValue())));
    return object;
  }

  private ArrayNode array(JsonNode schema) {
    return JSON.arrayNode().add(value(schema.path("items")));
  }
}
