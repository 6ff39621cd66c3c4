package io.hookline.content.measure.snapshot;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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
  public List<RowOutcome> apply(List<Row<ImportedViewSources>> rows) {
    return readings.apply(rows);
  }
}
