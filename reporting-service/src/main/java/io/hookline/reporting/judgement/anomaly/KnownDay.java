package io.hookline.reporting.judgement.anomaly;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A day of which a figure is known. */
record KnownDay(LocalDate day, double value, Double of) {

  KnownDay(LocalDate day, double value) {
    this(day, value, null);
  }

  /**
   * How far chance alone takes a share that is usually so high, as a standard deviation: of few
   * views the next one counts for much.
   */
  double chance(double usual) {
    return of == null || of <= 0 ? 0 : Math.sqrt(Math.max(usual, 1 / of) / of);
  }

  DayOfWeek weekday() {
    return day.getDayOfWeek();
  }
}
