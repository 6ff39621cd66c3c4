package io.hookline.webhooks;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Forgets deliveries that ended long ago, and all of a webhook that was deleted, of all brands, in
 * transactions of a bounded size.
 */
@ApplicationScoped
class LogRetention {

  private static final Logger LOG = Logger.getLogger(LogRetention.class);

  /** Rows of each table that go in one transaction. */
  private static final int PIECE = 10_000;

  /** After it, nobody adds to a webhook that was deleted before. */
  private static final Duration LONGEST_TRANSACTION = Duration.ofHours(1);

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
    Instant now = clock.instant();
    long rows =
        all("select forget_deleted_webhooks(:at, :atMost)", now.minus(LONGEST_TRANSACTION))
            + all("select forget_webhook_deliveries(:at, :atMost)", now.minus(config.kept()));
    if (rows > 0) {
      LOG.infof("%d rows of old webhook deliveries are forgotten", rows);
    }
  }

  private long all(String piece, Instant at) {
    long rows = 0;
    int gone;
    do {
      gone = forget(piece, at);
      rows += gone;
    } while (gone > 0);
    return rows;
  }

  private int forget(String piece, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(piece)
                .bind("at", at)
                .bind("atMost", PIECE)
                .mapTo(Integer.class)
                .one());
  }
}
