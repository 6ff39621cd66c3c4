package io.hookline.content.measure.accountsnapshot;

import io.hookline.content.calendar.Days;
import io.hookline.content.measure.accountsnapshot.AccountDaysView.Day;
import io.hookline.content.produce.account.Account;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes the series of an account out of all that was told of its days. */
final class AccountDays {

  /** A change of more than half, and of so many followers. */
  private static final long JUMP = 1000;

  private AccountDays() {}

  /**
   * @param told of the period and of the day before it
   */
  static AccountDaysView of(Account account, Days period, Collection<AccountSnapshotView> told) {
    Map<LocalDate, List<AccountSnapshotView>> byDay =
        told.stream().collect(Collectors.groupingBy(AccountSnapshotView::day));
    LocalDate before = period.from().minusDays(1);
    CountingDay start = known(CountingDay.of(before, byDay.getOrDefault(before, List.of())));
    CountingDay last = start;
    List<Day> days = new ArrayList<>();
    int withFollowers = 0;
    for (LocalDate at = period.from(); !at.isAfter(period.to()); at = at.plusDays(1)) {
      CountingDay day = CountingDay.of(at, byDay.getOrDefault(at, List.of()));
      days.add(day(day, last));
      if (known(day) != null) {
        withFollowers++;
        last = day;
        start = start == null ? day : start;
      }
    }
    return new AccountDaysView(
        account.id(),
        account.network(),
        period.from(),
        period.to(),
        days,
        FollowerGrowth.of(start, last),
        days.size(),
        withFollowers,
        days.stream()
            .map(Day::collectedAt)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null));
  }

  /** Null where its followers are unknown. */
  private static CountingDay known(CountingDay day) {
    return day.counters().followers() == null ? null : day;
  }

  private static Day day(CountingDay day, CountingDay last) {
    boolean compares = last != null && known(day) != null;
    Long change =
        compares ? Long.valueOf(day.counters().followers() - last.counters().followers()) : null;
    return new Day(
        day.day(),
        day.dayZone(),
        day.sources(),
        day.collectedAt(),
        day.counters(),
        change,
        compares ? (int) ChronoUnit.DAYS.between(last.day(), day.day()) : null,
        flags(day, last, change));
  }

  private static List<DayFlag> flags(CountingDay day, CountingDay last, Long change) {
    List<DayFlag> flags = new ArrayList<>();
    if (change != null && change < 0) {
      flags.add(DayFlag.FOLLOWERS_FELL);
    }
    if (change != null
        && Math.abs(change) >= JUMP
        && 2 * Math.abs(change) > last.counters().followers()) {
      flags.add(DayFlag.FOLLOWERS_JUMPED);
    }
    for (AccountCounter counter : AccountCounter.values()) {
      Long told = counter.of(day.counters());
      if (told != null && told < 0 && !flags.contains(DayFlag.NEGATIVE_COUNT)) {
        flags.add(DayFlag.NEGATIVE_COUNT);
      }
    }
    if (day.restated()) {
      flags.add(DayFlag.RESTATED);
    }
    if (day.collectedAt() != null && !day.isWhole()) {
      flags.add(DayFlag.DAY_NOT_OVER);
    }
    return flags;
  }
}
