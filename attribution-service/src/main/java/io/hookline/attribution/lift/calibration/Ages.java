package io.hookline.attribution.lift.calibration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long ago something was. */
final class Ages {

  private Ages() {}

  /** Whole days, 0 for today and later. */
  static long days(LocalDate last, LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(last, today));
  }
}
