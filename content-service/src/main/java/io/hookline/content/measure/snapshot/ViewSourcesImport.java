package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Where the views of many posts came from. */
@ApplicationScoped
class ViewSourcesImport implements ImportKind<ImportedViewSources> {

  private final ReadingImport readings;

  ViewSourcesImport(ReadingImport readings) {
    this.readings = readings;
  }

  @Override
  public String name() {
    return "view-sources";
  }

  @Override
  public Class<ImportedViewSources> type() {
    return ImportedViewSources.class;
  }

  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    return ImportKind.super.fromCells(ToldCells.of(cells));
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedViewSources>> rows) {
    return readings.apply(rows);
  }
}
