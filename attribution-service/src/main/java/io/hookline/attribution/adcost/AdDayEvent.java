package io.hookline.attribution.adcost;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("ad-days/{id}")
sealed interface AdDayEvent extends Event {

  record Recorded(AdDayView data) implements AdDayEvent {}

  /** Other figures count of the day, or it counts no longer because it is told more finely. */
  record Restated(AdDayView data) implements AdDayEvent {}
}
