package io.hookline.content.produce.calendarfeed;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rules by which the clocks of a zone change every year, as RFC 5545 writes them. */
final class YearlyRules {

  /** Days of the week and of the month meet in every way within 28 years. */
  private static final int FIRST = 1970;

  private static final int LAST = FIRST + 27;

  /**
   * @param first in 1970, though clocks may have changed otherwise then: nothing in a calendar is
   *     that old
   * @param last by the same rule in the present
   */
  record Yearly(ZoneOffsetTransition first, ZoneOffsetTransition last, Recurrence recurrence) {}

  private YearlyRules() {}

  /**
   * One for each change of a year; empty if the clocks change otherwise, or if a rule cannot be
   * written.
   *
   * @param changes all until an instant
   */
  static Optional<List<Yearly>> of(
      ZoneRules zone, List<ZoneOffsetTransition> changes, Instant until) {
    List<ZoneOffsetTransitionRule> rules = zone.getTransitionRules();
    if (changes.isEmpty() || !changes.equals(byRule(rules, changes.get(0), until))) {
      return Optional.empty();
    }
    int year = changes.get(0).getDateTimeBefore().getYear();
    List<Yearly> yearly = new ArrayList<>();
    for (ZoneOffsetTransitionRule rule : rules) {
      Recurrence recurrence = recurrence(rule);
      if (recurrence == null) {
        return Optional.empty();
      }
      yearly.add(new Yearly(rule.createTransition(FIRST), rule.createTransition(year), recurrence));
    }
    return Optional.of(yearly);
  }

  private static List<ZoneOffsetTransition> byRule(
      Collection<ZoneOffsetTransitionRule> rules, ZoneOffsetTransition from, Instant until) {
    int first = from.getDateTimeBefore().getYear();
    int last = until.atOffset(from.getOffsetAfter()).getYear();
    return IntStream.rangeClosed(first, last)
        .boxed()
        .flatMap(year -> rules.stream().map(rule -> rule.createTransition(year)))
        .filter(change -> change.compareTo(from) >= 0 && change.getInstant().isBefore(until))
        .sorted()
        .toList();
  }

  /**
   * Found in the local times, because a rule may count in UTC or by the standard time and fall on
   * another day by the clocks.
   */
  private static Recurrence recurrence(ZoneOffsetTransitionRule rule) {
    List<LocalDateTime> times =
        IntStream.rangeClosed(FIRST, LAST)
            .mapToObj(year -> rule.createTransition(year).getDateTimeBefore())
            .toList();
    LocalDateTime some = times.get(0);
    IntSummaryStatistics days =
        times.stream().mapToInt(LocalDateTime::getDayOfMonth).summaryStatistics();
    boolean oneMonth = times.stream().allMatch(it -> it.getMonth() == some.getMonth());
    boolean oneWeekday = times.stream().allMatch(it -> it.getDayOfWeek() == some.getDayOfWeek());
    Recurrence.Builder yearly =
        new Recurrence.Builder(Frequency.YEARLY).byMonth(some.getMonthValue());
    if (oneMonth && days.getMin() == days.getMax()) {
      return yearly.byMonthDay(days.getMin()).build();
    }
    if (!oneMonth || !oneWeekday || days.getMax() - days.getMin() != 6) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.valueOf(some.getDayOfWeek().name());
    if (days.getMax() == some.getMonth().maxLength()) {
      return yearly.byDay(-1, weekday).build();
    }
    return days.getMin() % 7 == 1
        ? yearly.byDay(days.getMin() / 7 + 1, weekday).build()
        : yearly
            .byMonthDay(IntStream.rangeClosed(days.getMin(), days.getMax()).boxed().toList())
            .byDay(weekday)
            .build();
  }
}
