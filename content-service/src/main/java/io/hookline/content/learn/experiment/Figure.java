package io.hookline.content.learn.experiment;

import io.hookline.content.learn.statistics.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number and its interval, to six digits; null where the data give no bound.
 *
 * @param value what the data say best
 */
@Schema(name = "ExperimentFigure")
record Figure(
    @Schema(nullable = true, examples = "0.184") BigDecimal value,
    @Schema(nullable = true, examples = "0.061") BigDecimal low,
    @Schema(nullable = true, examples = "0.312") BigDecimal high) {

  private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
  private static final int MOST_PLACES = 9;
  private static final double LEAST = 1e-9;

  /** With an interval of null where no value is left. */
  static Figure of(double value, Interval interval) {
    return new Figure(
        number(value),
        interval == null ? null : number(interval.low()),
        interval == null ? null : number(interval.high()));
  }

  /** Of a number that is not one, null. */
  static BigDecimal number(double value) {
    if (!Double.isFinite(value)) {
      return null;
    }
    BigDecimal shown =
        new BigDecimal(value)
            .round(DIGITS)
            .setScale(MOST_PLACES, RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    return shown.scale() < 0 ? shown.setScale(0) : shown;
  }

  /**
   * Of a probability; never 0, because nothing is impossible by chance: a smaller one is the least.
   */
  static BigDecimal probability(double value) {
    return Double.isFinite(value) ? number(Math.max(value, LEAST)) : null;
  }
}
