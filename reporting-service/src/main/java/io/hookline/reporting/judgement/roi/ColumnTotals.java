package io.hookline.reporting.judgement.roi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds rows up one by one, and keeps sums and no row. The total of a ratio is the sum of its
 * numerators by that of its denominators, never a mean of the rows' ratios.
 */
public final class ColumnTotals<T> {

  private final Map<Column<T>, Sums> sums = new LinkedHashMap<>();
  private int rows;

  /** Of the columns, and of those that one lies between. */
  public ColumnTotals(List<Column<T>> columns) {
    for (Column<T> column : columns) {
      sums.put(column, new Sums());
      if (column.range() != null) {
        sums.put(column.range().low(), new Sums());
        sums.put(column.range().high(), new Sums());
      }
    }
  }

  private static final class Sums {

    private BigDecimal numerator = BigDecimal.ZERO;
    private BigDecimal denominator = BigDecimal.ZERO;
    private int rows;
    private int unknown;

    void add(ColumnFigure figure) {
      rows += figure.rows();
      unknown += figure.unknown();
      // Numerator and denominator speak of the same rows: those where both are known.
      if (figure.rows() > 0) {
        numerator = numerator.add(figure.numerator());
        denominator =
            figure.denominator() == null ? denominator : denominator.add(figure.denominator());
      }
    }
  }

  public void add(T row) {
    rows++;
    sums.forEach(
        (column, sum) -> {
          if (column.totalled().test(row)) {
            sum.add(column.of(row));
          }
        });
  }

  /** How many rows were added. */
  public int rows() {
    return rows;
  }

  /**
   * @param column one of those that were asked for
   */
  public ColumnFigure of(Column<T> column) {
    Sums sum = sums.get(column);
    boolean ratio = column.denominator() != null;
    if (!ratio && sum.rows == 0 && sum.unknown > 0) {
      return new ColumnFigure(column.unit(), null, null, null, 0, sum.unknown);
    }
    return new ColumnFigure(
        column.unit(),
        ratio ? Amounts.ratio(sum.numerator, sum.denominator) : sum.numerator,
        sum.numerator,
        ratio ? sum.denominator : null,
        sum.rows,
        sum.unknown);
  }
}
