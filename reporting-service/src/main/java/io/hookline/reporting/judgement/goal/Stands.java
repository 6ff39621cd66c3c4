package io.hookline.reporting.judgement.goal;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How far a goal's measure is.
 *
 * @param through the last day that is known of; null where none of the period is
 * @param value of the period so far, of a level the last one; null where it is unknown
 * @param numerator of a rate so far
 * @param denominator of a rate so far
 * @param factor what a rate's quotient is multiplied by
 * @param start of a level: what stood before the period; null where it is unknown
 */
record Stands(
    LocalDate through,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal factor,
    BigDecimal start) {

  static final Stands NOTHING = new Stands(null, null, null, null, BigDecimal.ONE, null);
}
