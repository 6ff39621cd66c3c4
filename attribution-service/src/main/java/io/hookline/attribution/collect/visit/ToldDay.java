package io.hookline.attribution.collect.visit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.ingest.PageEvents.PageEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was told of a visitor's day since its visits were made last.
 *
 * @param first instant of what was told
 * @param last the same
 * @param pages of the events
 */
record ToldDay(VisitorDay of, Instant first, Instant last, long events, long pages) {

  /**
   * Of each day of each visitor what some events tell.
   *
   * @param zone of the brand
   */
  static List<ToldDay> of(List<PageEvent> events, ZoneId zone) {
    Map<VisitorDay, ToldDay> days = new LinkedHashMap<>();
    for (PageEvent event : events) {
      VisitorDay day = VisitorDay.of(event, zone);
      days.merge(
          day, new ToldDay(day, event.at(), event.at(), 1, event.view() ? 1 : 0), ToldDay::and);
    }
    return List.copyOf(days.values());
  }

  private ToldDay and(ToldDay more) {
    return new ToldDay(
        of,
        first.isBefore(more.first) ? first : more.first,
        last.isAfter(more.last) ? last : more.last,
        events + more.events,
        pages + more.pages);
  }

  ObjectNode row() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("source_id", of.source().toString())
        .put("visitor", of.visitor())
        .put("day_from", of.day().from().toString())
        .put("day_to", of.day().to().toString())
        .put("first_at", first.toString())
        .put("last_at", last.toString())
        .put("events", events)
        .put("pages", pages);
  }
}
