package io.hookline.attribution.collect.adcost;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Days of many ads in one file. */
@ApplicationScoped
class AdDayImport implements ImportKind<NewAdDay> {

  private final AdDays days;

  AdDayImport(AdDays days) {
    this.days = days;
  }

  @Override
  public String name() {
    return "ad-days";
  }

  @Override
  public Class<NewAdDay> type() {
    return NewAdDay.class;
  }

  @Override
  public List<String> columns() {
    return Stream.concat(ImportKind.super.columns().stream(), ReportColumns.headings()).toList();
  }

  /** A report of all ads ends with what they cost together, which is nobody's day. */
  @Override
  public boolean isNone(Map<String, String> cells) {
    return ReportCells.isTotal(cells);
  }

  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    return ImportKind.super.fromCells(ReportCells.read(cells));
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewAdDay>> rows) {
    List<AdDayOutcome> recorded =
        days.record(rows.stream().map(row -> row.value().reading(row.sentAt())).toList());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      outcomes.add(recorded.get(i).of(rows.get(i)));
    }
    return outcomes;
  }
}
