package io.hookline.attribution.lift.switchback;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Interval;
import io.hookline.attribution.lift.inference.PlaceboPower;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a study by time could find: calendars are drawn for past days on which nothing was switched,
 * amounts are added to the days on, and the test of {@link OnOffStudy} says which it would not
 * find.
 */
public final class OnOffPlan {

  /** As many calendars as tell the share of four in five to the nearest fiftieth. */
  public static final int PLACEBOS = 50;

  private final LocalDate first;
  private final int blockDays;
  private final int pairs;
  private final int washoutDays;
  private final Set<LocalDate> leftOut;

  /**
   * @param first of the past days
   */
  public OnOffPlan(LocalDate first, int blockDays, int pairs, int washoutDays) {
    this(first, blockDays, pairs, washoutDays, Set.of());
  }

  /**
   * @param leftOut days that count for neither
   */
  public OnOffPlan(
      LocalDate first, int blockDays, int pairs, int washoutDays, Set<LocalDate> leftOut) {
    this.first = first;
    this.blockDays = blockDays;
    this.pairs = pairs;
    this.washoutDays = washoutDays;
    this.leftOut = Set.copyOf(leftOut);
  }

  /**
   * Amounts per unit and day that are found.
   *
   * @param byUnit conversions, or value in minor units, of each unit on each day that counts
   * @param power share of the placebo studies that find it, between 0 and 1
   * @throws io.hookline.attribution.lift.inference.Refused where no p could be low enough, or days
   *     are missing
   */
  public PlaceboPower detectable(
      Map<String, ? extends Map<LocalDate, ? extends Number>> byUnit,
      ConfidenceLevel level,
      double power,
      int placebos) {
    List<String> units = List.copyOf(byUnit.keySet());
    List<Interval> missed =
        IntStream.range(0, placebos)
            .mapToObj(seed -> OnOffCalendar.draw(units, first, blockDays, pairs, washoutDays, seed))
            .map(calendar -> OnOffStudy.of(calendar.without(leftOut), byUnit).at(level))
            .map(result -> result.lift().absolute().interval().times(-1))
            .toList();
    return PlaceboPower.of(missed, power);
  }
}
