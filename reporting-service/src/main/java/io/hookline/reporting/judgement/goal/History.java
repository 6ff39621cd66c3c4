package io.hookline.reporting.judgement.goal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the last weeks brought, by weeks that end with the last day that is known of. What comes in
 * after days of which nobody told stands on the day that it came in: a week with a gap is whole all
 * the same, and a single day is not.
 */
final class History {

  /** How far back it looks. */
  static final int DAYS = 56;

  /** Below this, chance and rule cannot be told apart. */
  static final int LEAST_WEEKS = 4;

  private static final int WEEK = 7;

  private final List<Week> weeks;
  private final boolean fell;

  /** Seven days, oldest first. */
  record Week(List<DayValue> days) {

    double value() {
      return days.stream().filter(DayValue::isKnown).mapToDouble(DayValue::value).sum();
    }

    double denominator() {
      return days.stream()
          .filter(day -> day.denominator() != null)
          .mapToDouble(DayValue::denominator)
          .sum();
    }

    long known() {
      return days.stream().filter(DayValue::isKnown).count();
    }
  }

  private History(List<Week> weeks) {
    this.weeks = weeks;
    this.fell =
        weeks.stream()
            .flatMap(week -> week.days().stream())
            .anyMatch(day -> day.isKnown() && day.value() < 0);
  }

  /**
   * @param days each, oldest first, up to the last that is known of
   */
  static History of(List<DayValue> days) {
    List<Week> weeks = new ArrayList<>();
    for (int end = days.size(); end >= WEEK && weeks.size() < DAYS / WEEK; end -= WEEK) {
      weeks.add(new Week(List.copyOf(days.subList(end - WEEK, end))));
    }
    Collections.reverse(weeks);
    // Of the week in which the telling began a part is missing.
    while (!weeks.isEmpty() && !weeks.get(0).days().get(0).isKnown()) {
      weeks.remove(0);
    }
    return new History(weeks);
  }

  List<Week> weeks() {
    return weeks;
  }

  boolean isEnough() {
    return weeks.size() >= LEAST_WEEKS;
  }

  /** Whether a day ever took something away: then a forecast may too. */
  boolean fell() {
    return fell;
  }
}
