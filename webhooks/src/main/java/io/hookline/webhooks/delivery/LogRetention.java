package io.hookline.webhooks.delivery;

import io.hookline.kit.sql.OldRows;
import io.hookline.webhooks.WebhookConfig;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Forgets deliveries that ended long ago, and all of a webhook that was deleted, of all brands, in
 * transactions of a bounded size.
 */
@ApplicationScoped
class LogRetention {

  private static final Logger LOG = Logger.getLogger(LogRetention.class);

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
        OldRows.forget(
                jdbi,
                "select forget_deleted_webhooks(:at, :atMost)",
                Map.of("at", now.minus(LONGEST_TRANSACTION)))
            + OldRows.forget(
                jdbi,
                "select forget_webhook_deliveries(:at, :atMost)",
                Map.of("at", now.minus(config.kept())));
    if (rows > 0) {
      LOG.infof("%d rows of old webhook deliveries are forgotten", rows);
    }
  }
}
