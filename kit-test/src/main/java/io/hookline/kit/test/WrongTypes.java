package io.hookline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bodies in which one value has another type than the contract says. */
final class WrongTypes {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String BODY = "/requestBody/content/application~1json/schema";

  /** One value of each type, by the types of JSON Schema that it would do for. */
  private static final Map<JsonNode, Set<String>> VALUES =
      Map.of(
          JSON.textNode("1"), Set.of("string"),
          JSON.numberNode(1), Set.of("integer", "number"),
          JSON.numberNode(1.5), Set.of("number"),
          JSON.booleanNode(true), Set.of("boolean"),
          JSON.arrayNode().add(1), Set.of("array"),
          JSON.objectNode().put("a", 1), Set.of("object"));

  private final JsonNode contract;
  private final ExampleBody examples;

  WrongTypes(JsonNode contract) {
    this.contract = contract;
    this.examples = new ExampleBody(contract);
  }

  /**
   * A body with one wrong value.
   *
   * @param field where it stands, as a problem document says it
   */
  record Wrong(String field, JsonNode body) {}

  /** Empty for an operation without a body of JSON. */
  List<Wrong> of(JsonNode operation) {
    List<Wrong> found = new ArrayList<>();
    JsonNode schema = operation.at(BODY);
    if (!schema.isMissingNode()) {
      JsonNode body = examples.of(operation);
      collect(schema, body, "", body, found);
    }
    return found;
  }

  private void collect(JsonNode schema, JsonNode at, String path, JsonNode body, List<Wrong> to) {
    for (JsonNode choice : choices(schema)) {
      for (Map.Entry<String, JsonNode> field : choice.path("properties").properties()) {
        if (at.has(field.getKey())) {
          String name = (path.isEmpty() ? "" : path + ".") + field.getKey();
          each(field.getValue(), at.path(field.getKey()), name, body, to);
        }
      }
      if (at.isArray() && at.size() > 0 && choice.has("items")) {
        each(choice.path("items"), at.path(0), path + "[0]", body, to);
      }
    }
  }

  private void each(JsonNode schema, JsonNode at, String path, JsonNode body, List<Wrong> to) {
    Set<String> types = types(schema);
    VALUES.forEach(
        (value, fits) -> {
          if (!types.isEmpty() && fits.stream().noneMatch(types::contains)) {
            to.add(new Wrong(path, with(body, path, value)));
          }
        });
    collect(schema, at, path, body, to);
  }

  private static JsonNode with(JsonNode body, String path, JsonNode value) {
    JsonNode copy = body.deepCopy();
    String pointer = "/" + path.replace("[0]", "/0").replace('.', '/').replaceFirst("^/", "");
    int last = pointer.lastIndexOf('/');
    JsonNode parent = copy.at(pointer.substring(0, last));
    if (parent instanceof ArrayNode array) {
      array.set(0, value);
    } else {
      ((ObjectNode) parent).set(pointer.substring(last + 1), value);
    }
    return copy;
  }

  /** Empty where any is allowed. */
  private Set<String> types(JsonNode schema) {
    Set<String> types = new HashSet<>();
    for (JsonNode choice : choices(schema)) {
      JsonNode type = choice.path("type");
      if (type.isTextual()) {
        types.add(type.asText());
      }
      type.forEach(one -> types.add(one.asText()));
    }
    return types;
  }

  private List<JsonNode> choices(JsonNode schema) {
    JsonNode resolved =
        schema.has("$ref") ? contract.at(schema.path("$ref").asText().substring(1)) : schema;
    List<JsonNode> choices = new ArrayList<>();
    for (String union : List.of("anyOf", "oneOf", "allOf")) {
      resolved.path(union).forEach(choice -> choices.addAll(choices(choice)));
    }
    if (choices.isEmpty() || resolved.has("properties")) {
      choices.add(resolved);
    }
    return choices;
  }
}
