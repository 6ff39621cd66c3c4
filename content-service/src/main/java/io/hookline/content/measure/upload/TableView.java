package io.hookline.content.measure.upload;

import io.hookline.content.measure.networkfile.Table;

/** How a table is told. */
final class TableView {

  private TableView() {}

  static UnderstoodFile.Table of(Table table, boolean remembered) {
    return new UnderstoodFile.Table(
        table.name(),
        table.kind(),
        table.network(),
        table.language(),
        table.decimalMark(),
        table.dateFormat(),
        table.yearFound(),
        table.period() == null ? null : table.period().from(),
        table.period() == null ? null : table.period().to(),
        table.rows(),
        table.mayBeIncomplete(),
        remembered,
        table.columns().stream()
            .map(
                column ->
                    new UnderstoodFile.Column(
                        column.header(), column.meaning(), column.certainty()))
            .toList());
  }
}
