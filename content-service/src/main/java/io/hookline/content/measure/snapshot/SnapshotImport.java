package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Snapshots of many posts in one file, as networks and agencies export them. */
@ApplicationScoped
class SnapshotImport implements ImportKind<ImportedSnapshot> {

  private final ReadingImport readings;

  SnapshotImport(ReadingImport readings) {
    this.readings = readings;
  }

  @Override
  public String name() {
    return "snapshots";
  }

  @Override
  public Class<ImportedSnapshot> type() {
    return ImportedSnapshot.class;
  }

  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    return ImportKind.super.fromCells(ToldCells.of(cells));
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedSnapshot>> rows) {
    return readings.apply(rows);
  }
}
