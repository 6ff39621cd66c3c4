package io.hookline.webhooks.delivery;

import io.hookline.webhooks.WebhookConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * The work of all brands: fills the lanes from the outbox and leases those that are due. Done by
 * functions of the database's owner, because no brand's transaction could see it all.
 */
@ApplicationScoped
class Queue {

  private final Jdbi jdbi;
  private final WebhookConfig config;
  private final Clock clock;

  Queue(Jdbi jdbi, WebhookConfig config, Clock clock) {
    this.jdbi = jdbi;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Queues the next events for the subscriptions that want them.
   *
   * @return whether there may be more to queue at once
   */
  @Transactional
  public boolean fill() {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select queue_webhook_events(:at, :atMost)")
                    .bind("at", clock.instant())
                    .bind("atMost", config.batch())
                    .mapTo(Integer.class)
                    .one())
        == config.batch();
  }

  /** Leases lanes that are due, each with its first delivery; the lease ends by itself. */
  @Transactional
  public List<Leased> lease(int atMost) {
    UUID token = UUID.randomUUID();
    Instant now = clock.instant();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from lease_webhook_lanes(
                      :token, :at, :until, :atMost, :perEndpoint, :perBrand, :circuitFailures)
                    """)
                .bind("token", token)
                .bind("at", now)
                .bind("until", now.plus(config.lease()))
                .bind("atMost", atMost)
                .bind("perEndpoint", config.perEndpoint())
                .bind("perBrand", config.perBrand())
                .bind("circuitFailures", config.circuitFailures())
                .map((row, context) -> Leased.read(row, token))
                .list());
  }
}
