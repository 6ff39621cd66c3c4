package io.hookline.content.measure.snapshot;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Snapshots of many posts in one file, as networks and agencies export them. */
@ApplicationScoped
class SnapshotImport implements ImportKind<ImportedSnapshot> {

  private final Snapshots snapshots;

  SnapshotImport(Snapshots snapshots) {
    this.snapshots = snapshots;
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
  public List<RowOutcome> apply(List<Row<ImportedSnapshot>> rows) {
    List<ReadingOutcome> recorded =
        snapshots.record(rows.stream().map(row -> row.value().reading()).toList());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      outcomes.add(outcome(rows.get(i), recorded.get(i)));
    }
    return outcomes;
  }

  private static RowOutcome outcome(Row<?> row, ReadingOutcome recorded) {
    return switch (recorded.status()) {
      case RECORDED -> RowOutcome.applied(row, recorded.id());
      case UNCHANGED -> RowOutcome.unchanged(row, recorded.id());
      case REFUSED -> RowOutcome.failed(row, recorded.problem());
    };
  }
}
