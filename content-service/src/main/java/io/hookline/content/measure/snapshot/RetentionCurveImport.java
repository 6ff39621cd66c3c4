package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Retention curves of many posts; in a CSV file a cell holds the points of one. */
@ApplicationScoped
class RetentionCurveImport implements ImportKind<ImportedRetentionCurve> {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final Pattern BETWEEN = Pattern.compile("[,;|\\s，；｜、]+");
  private static final Pattern AROUND_SIGN = Pattern.compile("\\s*[:=：＝]\\s*");

  private final ReadingImport readings;

  RetentionCurveImport(ReadingImport readings) {
    this.readings = readings;
  }

  @Override
  public String name() {
    return "retention-curves";
  }

  @Override
  public Class<ImportedRetentionCurve> type() {
    return ImportedRetentionCurve.class;
  }

  /**
   * A cell holds points as {@code second:share}, joined by commas, semicolons, bars or lines, or as
   * the JSON of our own files.
   */
  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    Map<String, String> others = new HashMap<>(cells);
    String points = others.remove("points");
    ObjectNode row = ImportKind.super.fromCells(others);
    if (points != null) {
      row.set("points", json(points).orElseGet(() -> joined(points)));
    }
    return row;
  }

  private static ArrayNode joined(String points) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (String point : BETWEEN.split(AROUND_SIGN.matcher(points.strip()).replaceAll(":"))) {
      String[] parts = point.split(":", 2);
      if (parts.length == 2) {
        list.addObject().put("second", parts[0]).put("share", parts[1]);
      } else {
        list.add(point);
      }
    }
    return list;
  }

  /** Numbers as texts, as in every cell. Empty for what is no list. */
  private static Optional<ArrayNode> json(String points) {
    try {
      JsonNode read = points.strip().startsWith("[") ? JSON.readTree(points) : null;
      if (!(read instanceof ArrayNode list)) {
        return Optional.empty();
      }
      for (JsonNode point : list) {
        if (point instanceof ObjectNode fields) {
          fields.properties().stream()
              .filter(field -> field.getValue().isNumber())
              .forEach(field -> field.setValue(new TextNode(field.getValue().asText())));
        }
      }
      return Optional.of(list);
    } catch (JsonProcessingException other) {
      return Optional.empty();
    }
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedRetentionCurve>> rows) {
    return readings.apply(rows);
  }
}
