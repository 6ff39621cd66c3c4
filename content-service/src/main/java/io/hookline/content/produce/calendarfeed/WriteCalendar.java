package io.hookline.content.produce.calendarfeed;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Calendars;
import io.hookline.content.calendar.Days;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Writes a calendar as it is now, of the days around today. */
@ApplicationScoped
class WriteCalendar {

  private static final int DAYS_BEFORE = 28;
  private static final int DAYS_AHEAD = 91;

  private final CalendarFeedRepository feeds;
  private final FeedEntries entries;
  private final Calendars calendars;
  private final Jdbi jdbi;

  WriteCalendar(CalendarFeedRepository feeds, FeedEntries entries, Calendars calendars, Jdbi jdbi) {
    this.feeds = feeds;
    this.entries = entries;
    this.calendars = calendars;
    this.jdbi = jdbi;
  }

  @Transactional
  String of(UUID id) {
    CalendarFeedView feed = feeds.view(id);
    BrandCalendar calendar = calendars.current();
    LocalDate today = calendars.today();
    Days days = new Days(today.minusDays(DAYS_BEFORE), today.plusDays(DAYS_AHEAD));
    CalendarText text = new CalendarText(feed.name(), calendar, days, brandVersion());
    entries.of(feed, days, calendar).forEach(text::add);
    return text.write();
  }

  /** Grows with a change of the time zone, which moves everything that is bound to local times. */
  private long brandVersion() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select version from brand").mapTo(Long.class).one());
  }
}
