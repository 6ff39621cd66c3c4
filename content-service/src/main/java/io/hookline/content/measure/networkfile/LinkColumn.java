package io.hookline.content.measure.networkfile;

import io.hookline.content.measure.networkfile.Column.Certainty;
import io.hookline.content.sheet.SheetCell;
import io.hookline.content.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;

/** Finds the column of addresses of videos by its cells, whatever its header. */
final class LinkColumn {

  private static final int ROWS = 200;

  private LinkColumn() {}

  /** The columns with that of links, if one was found and none is known. */
  static List<Column> in(Region region, List<Column> columns) {
    if (Columns.has(columns, Meaning.LINK)) {
      return columns;
    }
    int[] found = {-1};
    int[] rows = {0};
    region
        .sheet()
        .read(
            row -> {
              if (row.line() > region.headerLine() && row.line() < region.before()) {
                rows[0]++;
                found[0] = place(row, columns);
              }
              return found[0] < 0 && rows[0] < ROWS && row.line() < region.before();
            });
    if (found[0] < 0) {
      return columns;
    }
    List<Column> changed = new ArrayList<>(columns);
    Column column = columns.get(found[0]);
    changed.set(
        found[0], new Column(column.index(), column.header(), Meaning.LINK, Certainty.LIKELY));
    return changed;
  }

  private static int place(SheetRow row, List<Column> columns) {
    for (Column column : columns) {
      SheetCell cell = row.cell(column.index());
      boolean address = cell.link() != null || cell.text().contains("://");
      if (column.certainty() != Certainty.TOLD && address && Cells.video(cell) != null) {
        return column.index();
      }
    }
    return -1;
  }
}
