package io.hookline.content.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * A cell.
 *
 * @param text as shown, without blanks at its ends; never null
 * @param number where the workbook holds a number, which no decimal mark can blur; else null
 * @param date where the workbook holds a date; else null
 * @param yearShown whether the date's format shows a year. Where it does not, as in {@code 9-Aug},
 *     the spreadsheet program has made up the year: it is that of the day on which the text {@code
 *     August 9} was opened.
 * @param link the address behind the text; else null
 */
public record SheetCell(
    String text, BigDecimal number, LocalDateTime date, boolean yearShown, String link) {

  static final SheetCell EMPTY = text("");

  static SheetCell text(String text) {
    return new SheetCell(text, null, null, false, null);
  }

  SheetCell linked(String address) {
    return new SheetCell(text, number, date, yearShown, address);
  }

  public boolean isEmpty() {
    return text.isEmpty() && link == null;
  }
}
