package io.hookline.reporting.judgement.goal;

import java.time.LocalDate;

/**
 * What a day brought.
 *
 * @param value the numerator of a rate; null where nobody told of the day
 * @param denominator of a rate; null where it is none, or nobody told
 */
record DayValue(LocalDate day, Double value, Double denominator) {

  boolean isKnown() {
    return value != null;
  }
}
