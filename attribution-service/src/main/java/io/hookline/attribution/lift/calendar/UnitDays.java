package io.hookline.attribution.lift.calendar;

import io.hookline.attribution.lift.study.StudyMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was ordered of each unit on each day; a day without an order is one of 0. */
final class UnitDays {

  /**
   * What was ordered on a day.
   *
   * @param orders how many
   * @param valued of these those whose value is known
   * @param value less what was given back, in the brand's currency
   */
  record Day(long orders, long valued, BigDecimal value) {
    static final Day NONE = new Day(0, 0, BigDecimal.ZERO);

    Day plus(Day other) {
      return new Day(orders + other.orders, valued + other.valued, value.add(other.value));
    }
  }

  private final Map<String, Map<LocalDate, Day>> byUnit = new TreeMap<>();

  /**
   * @param until behind the last day
   */
  UnitDays(List<String> units, LocalDate from, LocalDate until) {
    for (String unit : units) {
      Map<LocalDate, Day> days = new TreeMap<>();
      from.datesUntil(until).forEach(day -> days.put(day, Day.NONE));
      byUnit.put(unit, days);
    }
  }

  void put(String unit, LocalDate day, Day ordered) {
    byUnit.get(unit).put(day, ordered);
  }

  Day at(String unit, LocalDate day) {
    return byUnit.get(unit).get(day);
  }

  /** As the statistics take them. */
  Map<String, Map<LocalDate, BigDecimal>> of(StudyMeasure measure) {
    Map<String, Map<LocalDate, BigDecimal>> figures = new HashMap<>();
    byUnit.forEach(
        (unit, days) -> {
          Map<LocalDate, BigDecimal> own = new HashMap<>();
          days.forEach((day, ordered) -> own.put(day, figure(measure, ordered)));
          figures.put(unit, own);
        });
    return figures;
  }

  private static BigDecimal figure(StudyMeasure measure, Day day) {
    return measure == StudyMeasure.VALUE ? day.value() : BigDecimal.valueOf(day.orders());
  }

  /** Per unit and day. */
  double mean(StudyMeasure measure) {
    return byUnit.values().stream()
        .flatMap(days -> days.values().stream())
        .mapToDouble(day -> figure(measure, day).doubleValue())
        .average()
        .orElseThrow();
  }

  List<String> withoutOrders() {
    return byUnit.entrySet().stream()
        .filter(unit -> unit.getValue().values().stream().allMatch(day -> day.orders() == 0))
        .map(Map.Entry::getKey)
        .toList();
  }
}
