package io.hookline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The contract's schemas as validators; in OpenAPI 3.1 they are JSON Schema 2020-12. */
final class Schemas {

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final SchemaValidatorsConfig FORMATS_COUNT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final JsonNode components;
  private final Map<JsonNode, Checked> known = new HashMap<>();

  Schemas(JsonNode contract) {
    this.components = contract.path("components");
  }

  /** A schema that values are held against. */
  record Checked(JsonSchema schema) {

    boolean accepts(JsonNode value) {
      return schema.validate(value).isEmpty();
    }

    /** Empty when nothing is wrong. */
    String complaints(JsonNode value) {
      Set<ValidationMessage> found = schema.validate(value);
      return found.stream()
          .limit(5)
          .map(ValidationMessage::getMessage)
          .collect(Collectors.joining("; "));
    }
  }

  Checked of(JsonNode schema) {
    return known.computeIfAbsent(
        schema,
        first -> {
          ObjectNode whole = JsonNodeFactory.instance.objectNode();
          whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
          whole.putArray("allOf").add(first);
          whole.set("components", components);
          return new Checked(FACTORY.getSchema(whole, FORMATS_COUNT));
        });
  }

  /** To leave a field out and to send null mean the same here. */
  static JsonNode withoutNulls(JsonNode body) {
    JsonNode copy = body.deepCopy();
    strip(copy);
    return copy;
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().removeIf(property -> property.getValue().isNull());
    }
    node.forEach(Schemas::strip);
  }
}
