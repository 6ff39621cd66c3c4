package io.hookline.content.plan.series;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Creates series from files, under pillars that are named. */
@ApplicationScoped
class SeriesImport implements ImportKind<ImportedSeries> {

  private static final List<String> LISTS = List.of("settings", "narrators", "proofs", "formats");

  private static final Map<String, String> TERMS =
      Map.of(
          "kind", "seriesKind",
          "hookKind", "hookKind",
          "purpose", "purpose",
          "voice", "voice",
          "proof", "proof",
          "format", "format",
          "callToAction", "callToAction");

  private final ApplySeriesRows applyRows;

  SeriesImport(ApplySeriesRows applyRows) {
    this.applyRows = applyRows;
  }

  @Override
  public String name() {
    return "series";
  }

  @Override
  public Class<ImportedSeries> type() {
    return ImportedSeries.class;
  }

  /** In a cell of a list, values are parted as people part them: a line, a semicolon, a bar. */
  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    ObjectNode row = ImportKind.super.fromCells(Map.of());
    cells.forEach(
        (column, cell) -> {
          if (LISTS.contains(column)) {
            ArrayNode list = row.withObjectProperty("variation").putArray(column);
            cell.lines()
                .flatMap(line -> List.of(line.split("[;|]")).stream())
                .filter(value -> !value.isBlank())
                .forEach(value -> list.add(value.strip()));
          } else if (TERMS.containsKey(column)) {
            row.withObjectProperty("terms").put(TERMS.get(column), cell);
          } else {
            row.put(column, cell);
          }
        });
    return row;
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedSeries>> rows) {
    return applyRows.apply(rows);
  }
}
