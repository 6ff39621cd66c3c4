package io.hookline.attribution.collect.webtraffic;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("web-traffic/{id}")
sealed interface WebTrafficEvent extends Event {

  /** Something else is known of a day than before. */
  record Counted(WebTrafficDayView data) implements WebTrafficEvent {}
}
