package io.hookline.attribution.collect.ingest;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
      Optional<String> readers =
          jdbi.withHandle(
              handle ->
                  handle
                      .createQuery("select drop_event_partition(:part)")
                      .bind("part", part)
                      .map((row, context) -> Optional.ofNullable(row.getString(1)))
                      .one());
      readers.ifPresentOrElse(
          who -> LOG.warnf("%s stays, since it has not been read to its end by: %s", part, who),
          () -> LOG.infof("Dropped %s", part));
      return readers.isEmpty();
    } catch (JdbiException failed) {
      LOG.warnf("%s is left for the next turn: %s", part, failed.getCause());
      return false;
    }
  }
}
