package io.hookline.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Makes values of schemas, of the examples that these give themselves where they give some. */
public final class SchemaExamples {

  private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

  private static final Map<String, String> BY_FORMAT =
      Map.of(
          "uuid", "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
          "date", "2026-11-22",
          "date-time", "2026-11-22T08:00:00Z",
          "uri", "https://shop.example.com/serum");

  private final Map<String, Schema> schemas;

  public SchemaExamples(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  public Object of(String name) {
    Schema schema = schemas.get(name);
    if (schema == null) {
      throw new IllegalStateException(
          "The contract has no schema " + name + "; what no operation answers needs a @Schema");
    }
    return of(schema);
  }

  private Object of(Schema schema) {
    if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
      return schema.getExamples().get(0);
    }
    if (schema.getRef() != null) {
      return of(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1));
    }
    if (schema.getEnumeration() != null) {
      return schema.getEnumeration().get(0);
    }
    if (schema.getAnyOf() != null) {
      return of(schema.getAnyOf().get(0));
    }
    if (schema.getAllOf() != null) {
      return schema.getAllOf().size() == 1 ? of(schema.getAllOf().get(0)) : merged(schema);
    }
    return ofType(schema);
  }

  private Object ofType(Schema schema) {
    SchemaType type = schema.getType() == null ? SchemaType.OBJECT : schema.getType().get(0);
    return switch (type) {
      case OBJECT -> object(schema);
      case ARRAY -> List.of(of(schema.getItems()));
      case INTEGER, NUMBER -> schema.getMinimum() == null ? 1 : schema.getMinimum();
      case BOOLEAN -> false;
      default -> schema.getFormat() == null ? "text" : BY_FORMAT.get(schema.getFormat());
    };
  }

  private Map<String, Object> object(Schema schema) {
    Map<String, Object> object = new LinkedHashMap<>();
    if (schema.getProperties() != null) {
      schema.getProperties().forEach((name, property) -> object.put(name, of(property)));
    }
    return object;
  }

  private Map<String, Object> merged(Schema schema) {
    Map<String, Object> merged = new LinkedHashMap<>();
    for (Schema part : schema.getAllOf()) {
      ((Map<?, ?>) of(part)).forEach((name, value) -> merged.put(name.toString(), value));
    }
    return merged;
  }

  /** A template with fields in braces, filled in with those of an object. */
  static String fill(String template, Object object) {
    return FIELD
        .matcher(template)
        .replaceAll(
            field -> {
              Object value = ((Map<?, ?>) object).get(field.group(1));
              if (value == null) {
                throw new IllegalStateException(template + ": the data have no " + field.group(1));
              }
              return Matcher.quoteReplacement(value.toString());
            });
  }
}
