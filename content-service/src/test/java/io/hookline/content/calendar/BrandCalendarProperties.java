package io.hookline.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Local times and weeks where clocks change. */
class BrandCalendarProperties {

  record Moment(BrandCalendar calendar, LocalDate day, LocalTime time) {}

  @Provide
  Arbitrary<Moment> moments() {
    return Zones.calendars()
        .flatMap(
            calendar ->
                Combinators.combine(Zones.days(calendar), Zones.times())
                    .as((day, time) -> new Moment(calendar, day, time)));
  }

  @Property(tries = 2000)
  void aLocalTimeIsTheFirstAtWhichTheClocksShowItOrLaterByTheGap(@ForAll("moments") Moment moment) {
    ZoneId zone = moment.calendar().zone();
    LocalDateTime wanted = moment.day().atTime(moment.time());
    Instant at = moment.calendar().at(moment.day(), moment.time());
    LocalDateTime shown = LocalDateTime.ofInstant(at, zone);
    ZoneOffsetTransition change = zone.getRules().getTransition(wanted);
    if (change != null && change.isGap()) {
      assertThat(shown).isEqualTo(wanted.plus(change.getDuration()));
      assertThat(at).isAfterOrEqualTo(change.getInstant());
    } else {
      assertThat(shown).isEqualTo(wanted);
      if (change != null) {
        assertThat(at).as("the first of the two").isBefore(change.getInstant());
      }
    }
  }

  @Property(tries = 2000)
  void everyInstantIsInOneWeekAndWeeksLeaveNoHole(@ForAll("moments") Moment moment) {
    BrandCalendar calendar = moment.calendar();
    Instant at = calendar.at(moment.day(), moment.time());
    IsoWeek week = calendar.weekOf(at);
    assertThat(at)
        .isAfterOrEqualTo(calendar.beginOf(week))
        .isBefore(calendar.beginOf(week.plus(1)));
    assertThat(calendar.weekOf(calendar.beginOf(week))).isEqualTo(week);
    assertThat(calendar.weekOf(calendar.beginOf(week).minusNanos(1000))).isEqualTo(week.plus(-1));
    assertThat(week.monday().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(IsoWeek.parse(week.toString())).contains(week);
  }

  @Property(tries = 500)
  void aWeekIsAsLongAsItsClocksMakeIt(@ForAll("moments") Moment moment) {
    BrandCalendar calendar = moment.calendar();
    IsoWeek week = IsoWeek.of(moment.day());
    List<Instant> bounds = calendar.bounds(List.of(week));
    ZoneOffsetTransition change = calendar.zone().getRules().nextTransition(bounds.get(0));
    boolean changes = change != null && change.getInstant().isBefore(bounds.get(1));
    Duration shift = changes ? change.getDuration() : Duration.ZERO;
    assertThat(Duration.between(bounds.get(0), bounds.get(1)))
        .isEqualTo(Duration.ofDays(7).minus(shift));
  }

  @Example
  void skippedTimesMoveForwardByWhatIsSkipped() {
    shows(Zones.BERLIN, "2031-03-30", "02:30", "2031-03-30T01:30:00Z");
    shows(Zones.NEW_YORK, "2031-03-09", "02:30", "2031-03-09T07:30:00Z");
    shows(Zones.LORD_HOWE, "2031-10-05", "02:15", "2031-10-04T15:45:00Z");
    shows(Zones.LORD_HOWE, "2031-10-05", "02:30", "2031-10-04T15:30:00Z");
  }

  @Example
  void ofTimesThatComeTwiceTheFirstIsMeant() {
    shows(Zones.BERLIN, "2031-10-26", "02:30", "2031-10-26T00:30:00Z");
    shows(Zones.NEW_YORK, "2031-11-02", "01:30", "2031-11-02T05:30:00Z");
    shows(Zones.LORD_HOWE, "2031-04-06", "01:45", "2031-04-05T14:45:00Z");
    shows(Zones.LORD_HOWE, "2031-04-06", "02:00", "2031-04-05T15:30:00Z");
  }

  private static void shows(ZoneId zone, String day, String time, String instant) {
    assertThat(new BrandCalendar(zone).at(LocalDate.parse(day), LocalTime.parse(time)))
        .as(zone + " " + day + " " + time)
        .isEqualTo(Instant.parse(instant));
  }
}
