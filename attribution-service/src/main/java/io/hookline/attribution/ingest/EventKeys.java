package io.hookline.attribution.ingest;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Forgets keys of events: one older than 48 hours decides nothing any more. */
@ApplicationScoped
class EventKeys {

  private static final Duration REMEMBERED = Duration.ofHours(48);
  private static final int AT_ONCE = 20_000;

  private final Jdbi jdbi;
  private final Clock clock;

  EventKeys(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

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
