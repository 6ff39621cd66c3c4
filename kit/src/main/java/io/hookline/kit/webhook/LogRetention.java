package io.hookline.kit.webhook;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Forgets deliveries that ended long ago, of all brands, in transactions of a bounded size. */
@ApplicationScoped
class LogRetention {

  private static final Logger LOG = Logger.getLogger(LogRetention.class);

  /** Rows of each table that go in one transaction. */
  private static final int PIECE = 10_000;

  private final Jdbi jdbi;
  private final WebhookConfig config;
  private final Clock clock;

  LogRetention(Jdbi jdbi, WebhookConfig config, Clock clock) {
    this.jdbi = jdbi;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(
      every = "1h",
      delayed = "9m",
      identity = "old-webhook-deliveries",
      concurrentExecution = ConcurrentExecution.SKIP)
  void forgetOld() {
    Instant before = clock.instant().minus(config.kept());
    long rows = 0;
    int gone;
    do {
      gone = forget(before);
      rows += gone;
    } while (gone > 0);
    if (rows > 0) {
      LOG.infof("%d rows of old webhook deliveries are forgotten", rows);
    }
  }

  private int forget(Instant before) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select forget_webhook_deliveries(:before, :atMost)")
                .bind("before", before)
                .bind("atMost", PIECE)
                .mapTo(Integer.class)
                .one());
  }
}
