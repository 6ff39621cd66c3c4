package io.hookline.reporting.figures.growth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * From one measured day to the next.
 *
 * @param first the first day of what came in; the same as the last where every day is measured
 * @param last the measured day
 */
record Step(LocalDate first, LocalDate last, long gain) {

  /**
   * All steps.
   *
   * @param levels by their days
   */
  static List<Step> between(List<Level> levels) {
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < levels.size(); i++) {
      Level before = levels.get(i - 1);
      Level then = levels.get(i);
      steps.add(
          new Step(before.day().plusDays(1), then.day(), then.followers() - before.followers()));
    }
    return steps;
  }

  int days() {
    return (int) ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** On each of its days, as far as anybody knows. */
  BigDecimal daily() {
    return BigDecimal.valueOf(gain).divide(BigDecimal.valueOf(days()), MathContext.DECIMAL128);
  }
}
