package io.hookline.attribution.collect.adcost;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("ad-days/{id}")
sealed interface AdDayEvent extends Event {

  record Recorded(AdDayView data) implements AdDayEvent {}

  /** Other figures count of the day, or its ads tell of it more finely now. */
  record Restated(AdDayView data) implements AdDayEvent {}
}
