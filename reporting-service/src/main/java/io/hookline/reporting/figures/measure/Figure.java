package io.hookline.reporting.figures.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A value of a measure with its basis.
 *
 * @param value null when it is unknown
 * @param numerator what was divided, or the value itself where nothing is
 * @param denominator null where nothing is divided
 * @param rows how many rows it is made of
 * @param unknown how many more rows have no value, and so no part in it
 */
public record Figure(
    Unit unit,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    int rows,
    int unknown) {

  private static final int RATIO_DIGITS = 4;

  /** To four digits, half up; null when either is unknown or the denominator is 0. */
  public static BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
    return numerator == null || denominator == null || denominator.signum() == 0
        ? null
        : numerator.divide(denominator, RATIO_DIGITS, RoundingMode.HALF_UP);
  }
}
