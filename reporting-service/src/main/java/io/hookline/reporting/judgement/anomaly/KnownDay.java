package io.hookline.reporting.judgement.anomaly;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A day of which a figure is known. */
record KnownDay(LocalDate day, double value) {

  DayOfWeek weekday() {
    return day.getDayOfWeek();
  }
}
