package io.hookline.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Corrects what the generator makes of Java's types. */
final class SchemaRules {

  private SchemaRules() {}

  static void apply(Components components) {
    if (components.getSchemas() == null) {
      return;
    }
    components.removeSchema("JsonNodeType");
    if (components.getSchemas().containsKey("JsonNode")) {
      components.addSchema(
          "JsonNode",
          OASFactory.createSchema()
              .addType(Schema.SchemaType.OBJECT)
              .description("Any JSON object"));
    }
    Schema uuid = components.getSchemas().get("UUID");
    if (uuid != null) {
      uuid.setExamples(List.of("0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"));
    }
  }

  /**
   * A reference that may be null: the generator says the reference's type beside the choice, and so
   * forbids the null, or says it a second time.
   */
  static void allowNull(Schema schema) {
    boolean nullable =
        schema.getAnyOf() != null
            && schema.getAnyOf().stream()
                .anyMatch(choice -> List.of(Schema.SchemaType.NULL).equals(choice.getType()));
    if (nullable) {
      schema.setType(null);
    }
  }

  /** A JsonNode can be iterated, which the generator takes for an array. */
  static void freeForm(Schema schema) {
    if (schema.getRef() != null && schema.getRef().endsWith("/JsonNode")) {
      schema.setType(null);
    }
  }

  /**
   * A pattern of Bean Validation speaks of the whole text, one of JSON Schema of any part of it;
   * {@code \S} stands for "not blank" and means any part.
   */
  static void anchor(Schema schema) {
    String pattern = schema.getPattern();
    if (pattern != null && !pattern.equals("\\S") && !pattern.startsWith("^")) {
      schema.setPattern("^(" + pattern + ")$");
    }
  }
}
