package io.hookline.attribution.lift.geo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.bulk.imports.Headings;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.NumberCell;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Daily figures of regions, as analysts and their tools export them. */
@ApplicationScoped
class RegionDayImport implements ImportKind<ImportedRegionDay> {

  private static final Headings HEADINGS =
      Headings.of(
          Map.of(
              "region", List.of("Location", "Market", "DMA", "Geo", "City", "State", "Country"),
              "day", List.of("Date"),
              "value", List.of("Y", "Conversions", "Orders", "Sales", "Revenue", "KPI")));

  private final RegionDays days;

  RegionDayImport(RegionDays days) {
    this.days = days;
  }

  @Override
  public String name() {
    return "study-region-days";
  }

  @Override
  public Class<ImportedRegionDay> type() {
    return ImportedRegionDay.class;
  }

  @Override
  public List<String> columns() {
    return Stream.concat(ImportKind.super.columns().stream(), HEADINGS.all().stream()).toList();
  }

  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    Map<String, String> own = HEADINGS.read(cells);
    own.computeIfPresent(
        "value",
        (field, written) ->
            NumberCell.amount(written).orElse(written + " can be read in two ways"));
    return ImportKind.super.fromCells(own);
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedRegionDay>> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<RegionDays.Told> told =
        days.record(rows.stream().map(Row::value).toList(), rows.get(0).sentAt());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      RegionDays.Told one = told.get(i);
      outcomes.add(
          one.refused() != null
              ? RowOutcome.failed(rows.get(i), one.refused())
              : one.news()
                  ? RowOutcome.applied(rows.get(i), one.id())
                  : RowOutcome.unchanged(rows.get(i), one.id()));
    }
    return outcomes;
  }
}
