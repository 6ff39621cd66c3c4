package io.hookline.reporting.figures.catalogue;

import java.time.LocalDate;

/** What it means that nobody told of facts of a kind in some days. */
enum Silence {
  /** Nobody knows. */
  UNKNOWN,
  /** There was nothing, from the day on from which they are told; before it, nobody knows. */
  NOTHING_SINCE_BEGIN,
  /** There was nothing; of days to come, nobody knows. */
  NOTHING,
  /** There is nothing, of days to come too. */
  NOTHING_EVER;

  boolean isZero(LocalDate from, LocalDate to, LocalDate begin, LocalDate today) {
    boolean ahead = from.isAfter(today);
    return switch (this) {
      case UNKNOWN -> false;
      case NOTHING_SINCE_BEGIN -> !ahead && begin != null && !begin.isAfter(to);
      case NOTHING -> !ahead;
      case NOTHING_EVER -> true;
    };
  }
}
