package io.hookline.reporting.figures.query;

import io.hookline.reporting.figures.catalogue.TotalRule;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What is known of a measure in a row and a period; of several rows they are added up.
 *
 * @param numerator null where nothing is known
 * @param plus what is added to it, of other facts
 * @param known cells that are in it
 * @param missing cells that are not, because the numerator is unknown
 * @param missingBelow the same of the denominator
 * @param partial cells whose beginning is unknown
 */
record Sums(
    BigDecimal numerator,
    BigDecimal plus,
    BigDecimal denominator,
    long known,
    long missing,
    long missingBelow,
    long partial,
    boolean estimated,
    boolean manual,
    Instant asOf) {

  static final Sums NONE = new Sums(null, null, null, 0, 0, 0, 0, false, false, null);

  Sums and(Sums other, TotalRule rule) {
    return new Sums(
        together(numerator, other.numerator, rule),
        together(plus, other.plus, rule),
        together(denominator, other.denominator, rule),
        known + other.known,
        missing + other.missing,
        missingBelow + other.missingBelow,
        partial + other.partial,
        estimated || other.estimated,
        manual || other.manual,
        later(asOf, other.asOf));
  }

  /**
   * The two sides of a ratio, and what is added, each of its own kind of facts; in whichever order
   * they are read. Cells are those of one of them.
   */
  Sums with(Sums other) {
    return new Sums(
        numerator != null ? numerator : other.numerator,
        plus != null ? plus : other.plus,
        denominator != null ? denominator : other.denominator,
        known + other.known,
        missing + other.missing,
        missingBelow + other.missingBelow,
        partial + other.partial,
        estimated || other.estimated,
        manual || other.manual,
        later(asOf, other.asOf));
  }

  private static BigDecimal together(BigDecimal one, BigDecimal other, TotalRule rule) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return rule == TotalRule.MAXIMUM ? one.max(other) : one.add(other);
  }

  private static Instant later(Instant one, Instant other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
  }
}
