package io.hookline.content.measure.audience;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Audiences of many accounts, posts and creators in one file. */
@ApplicationScoped
class AudienceImport implements ImportKind<ImportedAudience> {

  private final Audiences audiences;

  AudienceImport(Audiences audiences) {
    this.audiences = audiences;
  }

  @Override
  public String name() {
    return "audiences";
  }

  @Override
  public Class<ImportedAudience> type() {
    return ImportedAudience.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedAudience>> rows) {
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<Row<ImportedAudience>> read = new ArrayList<>(rows.size());
    List<AudienceReading> readings = new ArrayList<>(rows.size());
    for (Row<ImportedAudience> row : rows) {
      try {
        readings.add(row.value().reading(row.sentAt()));
        read.add(row);
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    List<ReadingOutcome> recorded = audiences.record(readings);
    for (int i = 0; i < read.size(); i++) {
      outcomes.add(recorded.get(i).of(read.get(i)));
    }
    return outcomes;
  }
}
