package io.hookline.reporting.figures.measure;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that rows of a report have a value of. To add one is to declare it: rows, totals, page
 * and export read the declaration.
 *
 * @param label as the head of a column
 * @param formula its id, as in the list of metrics, is the measure's own
 * @param basis what is counted, or divided by what, in words
 * @param field where the API's answer and its file have the value: {@code revenue.links.amount}
 * @param numerator of a row: null when it is unknown
 * @param denominator of a row, null for what is not a ratio
 * @param totalled which rows take part in the total
 * @param range between which two the value may lie; null for none
 * @param <T> the rows
 */
public record Measure<T>(
    String label,
    Unit unit,
    Formula formula,
    String basis,
    String field,
    Function<T, BigDecimal> numerator,
    Function<T, BigDecimal> denominator,
    TotalRule total,
    Predicate<T> totalled,
    Range<T> range) {

  /** A low and a high estimate, which are measures themselves. */
  public record Range<T>(Measure<T> low, Measure<T> high) {}

  /** What adds up. */
  public static <T> Measure<T> sum(
      String id,
      String label,
      Unit unit,
      String basis,
      String field,
      Function<T, BigDecimal> value) {
    Formula formula = new Formula(id, 1);
    return new Measure<>(
        label, unit, formula, basis, field, value, null, TotalRule.SUM, any -> true, null);
  }

  /** What is divided: its total is the sum of numerators by the sum of denominators. */
  public static <T> Measure<T> ratio(
      String id,
      String label,
      Unit unit,
      String basis,
      String field,
      Function<T, BigDecimal> numerator,
      Function<T, BigDecimal> denominator) {
    Formula formula = new Formula(id, 1);
    TotalRule rule = TotalRule.RATIO_OF_SUMS;
    return new Measure<>(
        label, unit, formula, basis, field, numerator, denominator, rule, any -> true, null);
  }

  /** The same measure, whose total speaks of some rows only. */
  public Measure<T> totalOf(Predicate<T> some) {
    return new Measure<>(
        label, unit, formula, basis, field, numerator, denominator, total, some, range);
  }

  /** The same measure without a total. */
  public Measure<T> notAdditive() {
    TotalRule none = TotalRule.NOT_ADDITIVE;
    return new Measure<>(
        label, unit, formula, basis, field, numerator, denominator, none, totalled, range);
  }

  public Measure<T> between(Measure<T> low, Measure<T> high) {
    Range<T> both = new Range<>(low, high);
    return new Measure<>(
        label, unit, formula, basis, field, numerator, denominator, total, totalled, both);
  }

  public String id() {
    return formula.id();
  }

  /** The value of one row. */
  public Figure of(T row) {
    BigDecimal above = numerator.apply(row);
    BigDecimal below = denominator == null ? null : denominator.apply(row);
    BigDecimal value = denominator == null ? above : Figure.ratio(above, below);
    boolean known = above != null && (denominator == null || below != null);
    return new Figure(unit, value, above, below, known ? 1 : 0, known ? 0 : 1);
  }
}
