package io.hookline.attribution.collect.visit;

import io.hookline.attribution.collect.ingest.PageEvents.PageEvent;
import io.hookline.attribution.collect.ingest.PassedEvents;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * How much a step makes anew. What a visitor did in a day is looked at again whenever something is
 * added, so that few events may be much work.
 */
@Singleton
class VisitRoom {

  /** So many hits and visits that are kept a step looks at, and those of one visitor more. */
  static final int MOST = 20_000;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  VisitRoom(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  private record VisitorDay(UUID source, String visitor, VisitDay day) {}

  /** The first of the events, as many as have room in a step; at least one. */
  PassedEvents<PageEvent> fitting(PassedEvents<PageEvent> passed) {
    return passed.told().isEmpty()
        ? passed
        : jdbi.withHandle(handle -> passed.first(room(handle, passed.told())));
  }

  private int room(Handle handle, List<PageEvent> events) {
    ZoneId zone = VisitDay.zone(handle, brand.slug());
    List<VisitorDay> days =
        events.stream()
            .map(one -> new VisitorDay(one.source(), one.browser(), VisitDay.of(one.at(), zone)))
            .toList();
    Map<VisitorDay, Long> held = held(handle, days.stream().distinct().toList());
    long all = 0;
    for (int i = 0; i < days.size(); i++) {
      Long more = held.remove(days.get(i));
      all += more == null ? 0 : more;
      if (i > 0 && all > MOST) {
        return i;
      }
    }
    return days.size();
  }

  private Map<VisitorDay, Long> held(Handle handle, List<VisitorDay> days) {
    List<Long> counts =
        handle
            .createQuery(VisitSql.HELD)
            .bind("brand", brand.slug())
            .bind("most", VisitSql.MOST)
            .bind("sources", ArrayParameters.of(days, c -> c.uuids(VisitorDay::source)))
            .bind("visitors", ArrayParameters.of(days, c -> c.texts(VisitorDay::visitor)))
            .bind("froms", ArrayParameters.of(days, c -> c.instants(one -> one.day().from())))
            .bind("tos", ArrayParameters.of(days, c -> c.instants(one -> one.day().to())))
            .mapTo(Long.class)
            .list();
    Map<VisitorDay, Long> held = new LinkedHashMap<>();
    for (int i = 0; i < days.size(); i++) {
      held.put(days.get(i), counts.get(i));
    }
    return held;
  }
}
