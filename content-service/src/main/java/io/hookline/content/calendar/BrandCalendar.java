package io.hookline.content.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The calendar by which a brand works. Where clocks change, one rule holds everywhere: a local time
 * that they skip is moved forward by as much as they skip (02:30 becomes 03:30, in Lord Howe 02:15
 * becomes 02:45), and of one that comes twice the first is meant. It is the rule of RFC 5545,
 * section 3.3.5.
 */
public record BrandCalendar(ZoneId zone) {

  /** When the clocks of the brand show this. */
  public Instant at(LocalDate day, LocalTime time) {
    // Java moves a skipped time by the length of the gap, and takes the earlier offset of two.
    return day.atTime(time).atZone(zone).toInstant();
  }

  /** Midnight, or the first time of a day that begins later because clocks skip it. */
  public Instant beginOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  public LocalDate dayOf(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  public LocalTime timeOf(Instant at) {
    return at.atZone(zone).toLocalTime();
  }

  public IsoWeek weekOf(Instant at) {
    return IsoWeek.of(dayOf(at));
  }

  /** From Monday's begin; a week in which clocks change is not 168 hours long. */
  public Instant beginOf(IsoWeek week) {
    return beginOf(week.monday());
  }

  /** The begin of each of the weeks and, last, the end of the last one. */
  public List<Instant> bounds(List<IsoWeek> weeks) {
    List<Instant> bounds = new ArrayList<>();
    weeks.forEach(week -> bounds.add(beginOf(week)));
    if (!weeks.isEmpty()) {
      bounds.add(beginOf(weeks.get(weeks.size() - 1).plus(1)));
    }
    return bounds;
  }
}
