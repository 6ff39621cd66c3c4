package io.hookline.content.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Zones whose clocks change in different ways, and days around the changes. */
public final class Zones {

  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  /** Its clocks change by half an hour, in the other half of the year. */
  public static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");

  /** Its clocks skip midnight. */
  public static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");

  private Zones() {}

  public static Arbitrary<BrandCalendar> calendars() {
    return Arbitraries.of(BERLIN, NEW_YORK, LORD_HOWE, CAIRO).map(BrandCalendar::new);
  }

  /** Every other one is a day on which the clocks change, or next to one. */
  public static Arbitrary<LocalDate> days(BrandCalendar calendar) {
    Arbitrary<LocalDate> any =
        Arbitraries.longs()
            .between(LocalDate.of(2008, 1, 1).toEpochDay(), LocalDate.of(2060, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<LocalDate> changing =
        any.flatMap(
            day -> {
              var change = calendar.zone().getRules().nextTransition(calendar.beginOf(day));
              return Arbitraries.integers()
                  .between(-1, 1)
                  .map(
                      beside ->
                          change == null
                              ? day
                              : change.getDateTimeBefore().toLocalDate().plusDays(beside));
            });
    return Arbitraries.oneOf(any, changing);
  }

  /** Mostly at night, when clocks change. */
  public static Arbitrary<LocalTime> times() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0, 1439), Arbitraries.integers().between(0, 239))
        .map(minute -> LocalTime.ofSecondOfDay(minute * 60L));
  }
}
