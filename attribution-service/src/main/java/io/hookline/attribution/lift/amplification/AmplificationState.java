package io.hookline.attribution.lift.amplification;

import java.time.LocalDate;

/** How far the measurement of a boost is. */
enum AmplificationState {
  /** Its ads may go on: the last ones are of a few days ago. */
  RUNNING,
  /** Its ads are over, and orders may still come of them. */
  SETTLING,
  SETTLED,
  /** What ads are told to have shown makes no such boost any more. */
  WITHDRAWN;

  static AmplificationState of(BoostedStretch stretch, int carryOverDays, LocalDate today) {
    if (!stretch.last().plusDays(BoostedStretch.PAUSE_DAYS).isBefore(today)) {
      return RUNNING;
    }
    return stretch.workedUntil(carryOverDays).isBefore(today) ? SETTLED : SETTLING;
  }
}
