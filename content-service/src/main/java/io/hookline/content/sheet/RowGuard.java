package io.hookline.content.sheet;

import io.hookline.kit.problem.Problem;
import java.util.List;

/** Counts a table's rows and columns. */
final class RowGuard {

  private final String table;
  private final SheetLimits limits;
  private long rows;

  RowGuard(String table, SheetLimits limits) {
    this.table = table;
    this.limits = limits;
  }

  /**
   * The row without empty cells at its end; null for one without a word.
   *
   * @throws Problem TOO_MANY_COLUMNS, TOO_MANY_ROWS
   */
  SheetRow checked(long line, List<SheetCell> cells) {
    int width = cells.size();
    while (width > 0 && cells.get(width - 1).isEmpty()) {
      width--;
    }
    if (width == 0) {
      return null;
    }
    if (width > limits.columns()) {
      throw new Problem(
          SheetProblem.TOO_MANY_COLUMNS,
          "Line "
              + line
              + " of "
              + table
              + " has "
              + width
              + " columns; at most "
              + limits.columns()
              + " are read.");
    }
    if (++rows > limits.rows()) {
      throw new Problem(
          SheetProblem.TOO_MANY_ROWS, table + " has more than " + limits.rows() + " rows.");
    }
    return new SheetRow(line, cells.subList(0, width));
  }
}
