package io.hookline.attribution.collect.visit;

import io.hookline.attribution.collect.ingest.PageEvents.PageEvent;
import io.hookline.attribution.collect.ingest.PassedEvents;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * How much a step makes anew. What a visitor did in a day is looked at again whenever something is
 * added, so that few events may be much work. Who did much is put off: anybody can make up
 * visitors, and theirs may not keep those of people waiting.
 */
@Singleton
class VisitRoom {

  /** So many hits that are kept a step looks at, and those of one visitor more. */
  static final int MOST = 20_000;

  /** Of whom more is kept of a day, visits are made behind everybody else's. Few people do more. */
  static final int MUCH = 50;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  VisitRoom(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * What a step takes.
   *
   * @param much days of visitors who did much
   */
  record Fitting(PassedEvents<PageEvent> passed, Set<VisitorDay> much) {}

  /** The first of the events, as many as have room in a step; at least one. */
  Fitting fitting(PassedEvents<PageEvent> passed) {
    return passed.told().isEmpty()
        ? new Fitting(passed, Set.of())
        : jdbi.withHandle(handle -> fitting(handle, passed));
  }

  private Fitting fitting(Handle handle, PassedEvents<PageEvent> passed) {
    ZoneId zone = VisitDay.zone(handle, brand.slug());
    List<VisitorDay> days =
        passed.told().stream().map(event -> VisitorDay.of(event, zone)).toList();
    Map<VisitorDay, Long> held = held(handle, days.stream().distinct().toList());
    Set<VisitorDay> much = new HashSet<>();
    held.forEach(
        (day, many) -> {
          if (many > MUCH) {
            much.add(day);
          }
        });
    held.keySet().removeAll(much);
    return new Fitting(passed.first(room(days, held)), much);
  }

  /**
   * @param held of those that are not put off
   */
  private static int room(List<VisitorDay> days, Map<VisitorDay, Long> held) {
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
            .bind("most", MUCH)
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
