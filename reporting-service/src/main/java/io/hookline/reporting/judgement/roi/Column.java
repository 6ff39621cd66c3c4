package io.hookline.reporting.judgement.roi;

import io.hookline.reporting.figures.catalogue.Unit;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A column of a table of which each row has a value. To add one is to declare it: rows, totals,
 * page and export read the declaration.
 *
 * @param id of the catalogue's measure, where it has it
 * @param label as the head of a column
 * @param basis what is counted, or divided by what, in words
 * @param field where the API's answer and its file have the value: {@code revenue.links.amount}
 * @param numerator of a row: null when it is unknown
 * @param denominator of a row, null for what is not a ratio
 * @param totalled which rows take part in the total
 * @param range between which two the value may lie; null for none
 * @param <T> the rows
 */
public record Column<T>(
    String id,
    String label,
    Unit unit,
    String basis,
    String field,
    Function<T, BigDecimal> numerator,
    Function<T, BigDecimal> denominator,
    Predicate<T> totalled,
    Range<T> range) {

  /** A low and a high estimate, which are columns themselves. */
  public record Range<T>(Column<T> low, Column<T> high) {}

  /** What adds up. */
  public static <T> Column<T> sum(
      String id,
      String label,
      Unit unit,
      String basis,
      String field,
      Function<T, BigDecimal> value) {
    return new Column<>(id, label, unit, basis, field, value, null, any -> true, null);
  }

  /** What is divided: its total is the sum of numerators by the sum of denominators. */
  public static <T> Column<T> ratio(
      String id,
      String label,
      Unit unit,
      String basis,
      String field,
      Function<T, BigDecimal> numerator,
      Function<T, BigDecimal> denominator) {
    return new Column<>(id, label, unit, basis, field, numerator, denominator, any -> true, null);
  }

  /** The same column, whose total speaks of some rows only. */
  public Column<T> totalOf(Predicate<T> some) {
    return new Column<>(id, label, unit, basis, field, numerator, denominator, some, range);
  }

  public Column<T> between(Column<T> low, Column<T> high) {
    Range<T> both = new Range<>(low, high);
    return new Column<>(id, label, unit, basis, field, numerator, denominator, totalled, both);
  }

  /** The value of one row. */
  public ColumnFigure of(T row) {
    BigDecimal above = numerator.apply(row);
    BigDecimal below = denominator == null ? null : denominator.apply(row);
    BigDecimal value = denominator == null ? above : Amounts.ratio(above, below);
    boolean known = above != null && (denominator == null || below != null);
    return new ColumnFigure(unit, value, above, below, known ? 1 : 0, known ? 0 : 1);
  }
}
