package io.hookline.content.sheet;

import java.util.List;

/**
 * A row with a word in it.
 *
 * @param line of the text or the workbook's sheet, from 1
 */
public record SheetRow(long line, List<SheetCell> cells) {

  /** The cell at the place; an empty one behind the row's end. */
  public SheetCell cell(int place) {
    return place < cells.size() ? cells.get(place) : SheetCell.EMPTY;
  }
}
