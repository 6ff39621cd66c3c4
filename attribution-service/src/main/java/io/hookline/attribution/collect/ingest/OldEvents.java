package io.hookline.attribution.collect.ingest;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Drops months of events and receipts that are over for longer than they are kept. */
@ApplicationScoped
class OldEvents {

  private static final Logger LOG = Logger.getLogger(OldEvents.class);
  private static final Duration LEAST = Duration.ofDays(30);

  private final Jdbi jdbi;
  private final IngestConfig config;
  private final Clock clock;

  OldEvents(Jdbi jdbi, IngestConfig config, Clock clock) {
    this.jdbi = jdbi;
    this.config = config;
    this.clock = clock;
  }

  void atStart(@Observes StartupEvent started) {
    if (config.retention().compareTo(LEAST) < 0) {
      throw new IllegalStateException(
          "hookline.events.retention must be 30 days at least, not " + config.retention());
    }
  }

  @Scheduled(cron = "0 47 3 * * ?", identity = "old-events")
  void daily() {
    forget();
  }

  /** Each month in a transaction of its own; returns the partitions that are gone. */
  List<String> forget() {
    Instant before = clock.instant().minus(config.retention());
    return old(before).stream().filter(this::drop).toList();
  }

  private List<String> old(Instant before) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select part from old_event_partitions(:before)")
                .bind("before", before)
                .mapTo(String.class)
                .list());
  }

  private boolean drop(String part) {
    try {
      boolean gone =
          jdbi.withHandle(
              handle ->
                  handle
                      .createQuery("select drop_event_partition(:part)")
                      .bind("part", part)
                      .mapTo(Boolean.class)
                      .one());
      if (gone) {
        LOG.infof("Dropped %s", part);
      } else {
        LOG.warnf("%s stays: attribution has not read all of it", part);
      }
      return gone;
    } catch (JdbiException failed) {
      LOG.warnf("%s is left for the next turn: %s", part, failed.getCause());
      return false;
    }
  }
}
