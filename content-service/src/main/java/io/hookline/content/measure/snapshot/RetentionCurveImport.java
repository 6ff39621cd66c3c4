package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Retention curves of many posts; in a CSV file a cell holds the points of one. */
@ApplicationScoped
class RetentionCurveImport implements ImportKind<ImportedRetentionCurve> {

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

  /** A cell holds points as {@code second:share}, joined by commas, semicolons, bars or lines. */
  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    Map<String, String> others = new HashMap<>(cells);
    String points = others.remove("points");
    ObjectNode row = ImportKind.super.fromCells(others);
    if (points != null) {
      ArrayNode list = row.putArray("points");
      for (String point : points.strip().split("[,;|\\s]+")) {
        String[] parts = point.split("[:=]", 2);
        if (parts.length == 2) {
          list.addObject().put("second", parts[0]).put("share", parts[1]);
        } else {
          list.add(point);
        }
      }
    }
    return row;
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedRetentionCurve>> rows) {
    return readings.apply(rows);
  }
}
