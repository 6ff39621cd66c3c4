package io.hookline.content.produce.calendarfeed;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("calendar-feeds/{id}")
sealed interface CalendarFeedEvent extends Event {

  record Opened(CalendarFeedView data) implements CalendarFeedEvent {}

  record Updated(CalendarFeedView data) implements CalendarFeedEvent {}

  record Rotated(CalendarFeedView data) implements CalendarFeedEvent {}

  record Revoked(CalendarFeedView data) implements CalendarFeedEvent {}
}
