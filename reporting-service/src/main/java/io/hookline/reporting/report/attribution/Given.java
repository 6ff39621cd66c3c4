package io.hookline.reporting.report.attribution;

import io.hookline.reporting.figures.query.AnswerRow;
import java.math.BigDecimal;

/**
 * What a setting gives to something.
 *
 * @param conversions null where it is not known, as of a model that gives none by order
 * @param value in the brand's currency; null where it is not known
 */
record Given(BigDecimal conversions, BigDecimal value) {

  static final Given UNKNOWN = new Given(null, null);

  static Given of(AnswerRow row, String conversions, String value) {
    return new Given(row.figure(conversions).value(), row.figure(value).value());
  }

  /** Nothing to what is not in an answer that knows its sum. */
  Given orNothing(Given sum) {
    return new Given(
        conversions == null && sum.conversions != null ? BigDecimal.ZERO : conversions,
        value == null && sum.value != null ? BigDecimal.ZERO : value);
  }

  Given plus(Given other) {
    return new Given(sum(conversions, other.conversions), sum(value, other.value));
  }

  /** How much more it is than another. */
  Given minus(Given other) {
    return new Given(
        other.conversions == null ? null : sum(conversions, other.conversions.negate()),
        other.value == null ? null : sum(value, other.value.negate()));
  }

  private static BigDecimal sum(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? null : one.add(other);
  }
}
