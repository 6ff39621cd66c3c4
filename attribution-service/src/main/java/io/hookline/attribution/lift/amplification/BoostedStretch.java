package io.hookline.attribution.lift.amplification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Days during which a post was boosted without a longer pause.
 *
 * @param last day of ads
 * @param boostedDays of them those with ads
 */
record BoostedStretch(LocalDate first, LocalDate last, int boostedDays) {

  /**
   * Fewer days without ads part no boost: what was shown the day before still works on, and a day
   * that is missing in a report is no pause.
   */
  static final int PAUSE_DAYS = 3;

  /** The first one first. */
  static List<BoostedStretch> of(SortedSet<LocalDate> boosted) {
    List<BoostedStretch> stretches = new ArrayList<>();
    for (LocalDate day : boosted) {
      BoostedStretch latest = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
      if (latest != null && !latest.last.plusDays(PAUSE_DAYS).isBefore(day)) {
        stretches.set(
            stretches.size() - 1, new BoostedStretch(latest.first, day, latest.boostedDays + 1));
      } else {
        stretches.add(new BoostedStretch(day, day, 1));
      }
    }
    return stretches;
  }

  /** The last day on which somebody may buy who came by the boost. */
  LocalDate workedUntil(int carryOverDays) {
    return last.plusDays(carryOverDays);
  }
}
