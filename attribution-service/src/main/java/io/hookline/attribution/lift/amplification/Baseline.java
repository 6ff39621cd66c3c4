package io.hookline.attribution.lift.amplification;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The days before a boost by which is said what its days would have brought without it.
 *
 * @param days the first one first
 * @param leftOut days in between on which another boost of the post ran or still worked
 * @param missing why it says nothing; null where it says something
 */
record Baseline(List<LocalDate> days, int leftOut, WhyMissing missing) {

  /** Four of each weekday. */
  static final int MOST_DAYS = 28;

  /** Two weeks, so that one odd week does not decide. */
  static final int LEAST_DAYS = 14;

  /** Of each weekday that is to be said something about. */
  static final int LEAST_OF_WEEKDAY = 2;

  /** Longer ago a post was another one. */
  static final int LOOK_BACK_DAYS = 56;

  /**
   * @param others the post's other boosts
   * @param trackedFrom from when on what the post brings can be seen; null where it never could
   * @param measured days that are to be compared
   */
  static Baseline before(
      LocalDate first,
      List<BoostedStretch> others,
      int carryOverDays,
      LocalDate trackedFrom,
      List<LocalDate> measured) {
    if (trackedFrom == null || !trackedFrom.isBefore(first)) {
      return new Baseline(List.of(), 0, WhyMissing.BASELINE_NOT_TRACKED);
    }
    List<LocalDate> days = new ArrayList<>();
    int leftOut = 0;
    LocalDate earliest = first.minusDays(LOOK_BACK_DAYS);
    for (LocalDate day = first.minusDays(1);
        days.size() < MOST_DAYS && !day.isBefore(earliest) && !day.isBefore(trackedFrom);
        day = day.minusDays(1)) {
      if (isOfAny(others, day, carryOverDays)) {
        leftOut++;
      } else {
        days.add(day);
      }
    }
    Collections.reverse(days);
    return new Baseline(
        days, leftOut, suffices(days, measured) ? null : WhyMissing.BASELINE_TOO_SHORT);
  }

  private static boolean isOfAny(List<BoostedStretch> others, LocalDate day, int carryOverDays) {
    return others.stream()
        .anyMatch(
            other ->
                !day.isBefore(other.first()) && !day.isAfter(other.workedUntil(carryOverDays)));
  }

  private static boolean suffices(List<LocalDate> days, List<LocalDate> measured) {
    Map<DayOfWeek, Integer> known = new EnumMap<>(DayOfWeek.class);
    days.forEach(day -> known.merge(day.getDayOfWeek(), 1, Integer::sum));
    return days.size() >= LEAST_DAYS
        && measured.stream()
            .allMatch(day -> known.getOrDefault(day.getDayOfWeek(), 0) >= LEAST_OF_WEEKDAY);
  }
}
