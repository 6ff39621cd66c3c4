package io.hookline.content.measure.networkfile;

import io.hookline.content.sheet.Sheet;
import io.hookline.content.sheet.SheetRow;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table in a sheet, which can have several, one below the other: Meta writes them so, and people
 * paste them so.
 *
 * @param number among the tables of the sheet, from 1
 * @param title the line above; null for none
 * @param headerLine 0 where no header was found
 * @param before the line at which the next table begins
 */
record Region(
    Sheet sheet, int number, String title, long headerLine, List<String> header, long before) {

  /** Shows its rows without the header. */
  void forEachRow(Consumer<SheetRow> visitor) {
    sheet.read(
        row -> {
          if (row.line() >= before) {
            return false;
          }
          if (row.line() > headerLine) {
            visitor.accept(row);
          }
          return true;
        });
  }
}
