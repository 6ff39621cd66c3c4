package io.hookline.attribution.ingest;

import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Decides in the database which event of a key was first within 48 hours, TikTok's rule. Of any
 * number of requests at once exactly one claims a key; the others wait for its commit.
 */
@ApplicationScoped
class EventKeys {

  static final Duration REMEMBERED = Duration.ofHours(48);

  private static final int AT_ONCE = 20_000;

  /** Keys are locked in their order, so that requests with the same keys never deadlock. */
  private static final String CLAIM =
      """
      insert into event_key (brand, source_id, event, event_id, test, first_id, first_received_at)
      select :brand, :source, event, event_id, test, id, :now
        from unnest(:events::text[], :eventIds::text[], :tests::boolean[], :ids::uuid[])
          as t(event, event_id, test, id)
       order by event, event_id, test
      on conflict on constraint pk_event_key do update
         set first_id = excluded.first_id, first_received_at = excluded.first_received_at
       where event_key.first_received_at <= excluded.first_received_at - interval '48 hours'
      """;

  private static final String FIRST =
      """
      select k.event, k.event_id, k.test, k.first_id
        from unnest(:events::text[], :eventIds::text[], :tests::boolean[])
          as t(event, event_id, test)
        join event_key k on k.brand = :brand and k.source_id = :source
                        and k.event = t.event and k.event_id = t.event_id and k.test = t.test
      """;

  /** An event's key within its source; tests are told from what they rehearse. */
  record Key(String event, String eventId, boolean test) {

    static Key of(IncomingEvent event) {
      return new Key(event.event(), event.eventId(), event.test());
    }
  }

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  EventKeys(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /** Claims the keys of events, each key given once; returns the id of the first of each key. */
  Map<Key, UUID> claim(UUID source, Collection<IncomingEvent> events, Instant now) {
    Map<Key, UUID> firsts = new HashMap<>();
    if (events.isEmpty()) {
      return firsts;
    }
    List<String> names = events.stream().map(IncomingEvent::event).toList();
    List<String> eventIds = events.stream().map(IncomingEvent::eventId).toList();
    List<Boolean> tests = events.stream().map(IncomingEvent::test).toList();
    List<UUID> ids = events.stream().map(IncomingEvent::id).toList();
    jdbi.useHandle(
        handle -> {
          int claimed =
              handle
                  .createUpdate(CLAIM)
                  .bind("brand", brand.slug())
                  .bind("source", source)
                  .bind("now", now)
                  .bindArray("events", String.class, names)
                  .bindArray("eventIds", String.class, eventIds)
                  .bindArray("tests", Boolean.class, tests)
                  .bindArray("ids", UUID.class, ids)
                  .execute();
          if (claimed == events.size()) {
            events.forEach(event -> firsts.put(Key.of(event), event.id()));
            return;
          }
          handle
              .createQuery(FIRST)
              .bind("brand", brand.slug())
              .bind("source", source)
              .bindArray("events", String.class, names)
              .bindArray("eventIds", String.class, eventIds)
              .bindArray("tests", Boolean.class, tests)
              .map(
                  (row, context) ->
                      Map.entry(
                          new Key(row.getString(1), row.getString(2), row.getBoolean(3)),
                          row.getObject(4, UUID.class)))
              .forEach(entry -> firsts.put(entry.getKey(), entry.getValue()));
        });
    return firsts;
  }

  /** A key older than 48 hours decides nothing any more. */
  @Scheduled(every = "10m", delayed = "1m", identity = "event-keys")
  void forgetOld() {
    Instant before = clock.instant().minus(REMEMBERED);
    long forgotten;
    do {
      forgotten = forget(before);
    } while (forgotten == AT_ONCE);
  }

  private long forget(Instant before) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select forget_event_keys(:before, :atMost)")
                .bind("before", before)
                .bind("atMost", AT_ONCE)
                .mapTo(Long.class)
                .one());
  }
}
