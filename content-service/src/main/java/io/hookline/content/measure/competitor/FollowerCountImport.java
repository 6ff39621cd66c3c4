package io.hookline.content.measure.competitor;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.content.measure.snapshot.ReadingOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** How many follow competitors, of many in one file. */
@ApplicationScoped
class FollowerCountImport implements ImportKind<ImportedFollowerCount> {

  private final FollowerCounts counts;

  FollowerCountImport(FollowerCounts counts) {
    this.counts = counts;
  }

  @Override
  public String name() {
    return "competitor-followers";
  }

  @Override
  public Class<ImportedFollowerCount> type() {
    return ImportedFollowerCount.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedFollowerCount>> rows) {
    List<ReadingOutcome> recorded = counts.record(rows.stream().map(Row::value).toList());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      outcomes.add(recorded.get(i).of(rows.get(i)));
    }
    return outcomes;
  }
}
