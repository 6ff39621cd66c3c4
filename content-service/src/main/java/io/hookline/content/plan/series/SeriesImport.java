package io.hookline.content.plan.series;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Creates series from files, under pillars that are named. */
@ApplicationScoped
class SeriesImport implements ImportKind<ImportedSeries> {

  /** Where the cells of columns with short names belong. */
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("kind", "terms.seriesKind"),
          Map.entry("hookKind", "terms.hookKind"),
          Map.entry("purpose", "terms.purpose"),
          Map.entry("voice", "terms.voice"),
          Map.entry("proof", "terms.proof"),
          Map.entry("format", "terms.format"),
          Map.entry("callToAction", "terms.callToAction"),
          Map.entry("settings", "variation.settings"),
          Map.entry("narrators", "variation.narrators"),
          Map.entry("proofs", "variation.proofs"),
          Map.entry("formats", "variation.formats"));

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

  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    Map<String, String> byField = new LinkedHashMap<>();
    cells.forEach((column, cell) -> byField.put(FIELDS.getOrDefault(column, column), cell));
    return ImportKind.super.fromCells(byField);
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedSeries>> rows) {
    return applyRows.apply(rows);
  }
}
