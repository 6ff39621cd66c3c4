package io.hookline.attribution.collect.ingest;

import io.hookline.kit.sql.OldRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Forgets keys of events: one older than 48 hours decides nothing any more. */
@ApplicationScoped
class EventKeys {

  private static final Duration REMEMBERED = Duration.ofHours(48);

  private final Jdbi jdbi;
  private final Clock clock;

  EventKeys(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Scheduled(every = "10m", delayed = "1m", identity = "event-keys")
  void forgetOld() {
    OldRows.forget(
        jdbi,
        "select forget_event_keys(:before, :atMost)",
        Map.of("before", clock.instant().minus(REMEMBERED)));
  }
}
