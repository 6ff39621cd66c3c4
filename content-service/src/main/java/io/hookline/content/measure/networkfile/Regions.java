package io.hookline.content.measure.networkfile;

import io.hookline.content.sheet.Sheet;
import io.hookline.content.sheet.SheetCell;
import io.hookline.content.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;

/** Finds the tables of a sheet by their headers. */
final class Regions {

  /** Reports write their name, the account and the period above the table. */
  private static final int ABOVE = 30;

  private static final int MOST = 50;

  private final Sheet sheet;
  private final Hints hints;
  private final List<Found> found = new ArrayList<>();
  private final List<SheetRow> above = new ArrayList<>();
  private SheetRow before;

  /** A header with the line above it. */
  private record Found(SheetRow header, SheetRow title) {}

  private Regions(Sheet sheet, Hints hints) {
    this.sheet = sheet;
    this.hints = hints;
  }

  /** At least one, perhaps without a header; none of an empty sheet. */
  static List<Region> of(Sheet sheet, Hints hints) {
    Regions regions = new Regions(sheet, hints);
    sheet.read(regions::look);
    return regions.regions();
  }

  private boolean look(SheetRow row) {
    if (isHeader(row)) {
      found.add(new Found(row, isTitle(before) ? before : null));
    } else if (found.isEmpty() && above.size() < ABOVE) {
      above.add(row);
    }
    before = row;
    return found.size() <= MOST;
  }

  /** All its words are headers, or more of them than not and it is the first such row. */
  private boolean isHeader(SheetRow row) {
    boolean sought = found.isEmpty() && above.size() < ABOVE;
    int words = 0;
    int known = 0;
    for (SheetCell cell : row.cells()) {
      if (!cell.isEmpty()) {
        words++;
        known += cell.number() == null && Columns.isKnown(cell.text(), hints) ? 1 : 0;
        if (!sought && known < words) {
          return false;
        }
      }
    }
    return known >= 2 && known * 3 >= words;
  }

  private static boolean isTitle(SheetRow row) {
    return row != null && row.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1;
  }

  private List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      regions.add(
          new Region(
              sheet,
              i + 1,
              one.title() == null ? null : first(one.title()),
              one.header().line(),
              texts(one.header()),
              i + 1 < found.size() ? start(found.get(i + 1)) : Long.MAX_VALUE));
    }
    if (regions.isEmpty() && !above.isEmpty()) {
      // Unknown words: the first row with more than one of them is shown, to be mapped.
      SheetRow row = above.stream().filter(each -> !isTitle(each)).findFirst().orElse(above.get(0));
      regions.add(new Region(sheet, 1, null, row.line(), texts(row), Long.MAX_VALUE));
    }
    return regions;
  }

  private static long start(Found next) {
    return next.title() == null ? next.header().line() : next.title().line();
  }

  private static String first(SheetRow row) {
    return row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElseThrow().text();
  }

  private static List<String> texts(SheetRow row) {
    return row.cells().stream().map(SheetCell::text).toList();
  }
}
