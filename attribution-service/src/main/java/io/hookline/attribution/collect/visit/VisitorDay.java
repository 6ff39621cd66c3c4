package io.hookline.attribution.collect.visit;

import io.hookline.attribution.collect.ingest.PageEvents.PageEvent;
import java.time.ZoneId;
import java.util.UUID;

/** A day of a visitor of a source's pages. */
record VisitorDay(UUID source, String visitor, VisitDay day) {

  /**
   * @param zone of the brand
   */
  static VisitorDay of(PageEvent event, ZoneId zone) {
    return new VisitorDay(event.source(), event.browser(), VisitDay.of(event.at(), zone));
  }
}
