package io.hookline.webhooks.subscription;

import io.hookline.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Keeps each end point's circuit, and disables the subscription of one that is past hope. */
@ApplicationScoped
public class Health {

  private static final Logger LOG = Logger.getLogger(Health.class);

  /** What an answer says of an end point. */
  public enum Standing {
    SOUND,
    FAILING,
    /** Nothing more is sent until a person enables it. */
    DISABLED
  }

  private final Jdbi jdbi;
  private final Outbox outbox;
  private final Circuit.Limits limits;

  Health(Jdbi jdbi, Outbox outbox, Circuit.Limits limits) {
    this.jdbi = jdbi;
    this.outbox = outbox;
    this.limits = limits;
  }

  void begin(String brand, UUID webhook) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into webhook_health (webhook_id, brand) values (?, ?)", webhook, brand));
  }

  /**
   * Begins anew, because the end point has changed or a person says that it is well: failures are
   * forgotten, and what waits is due now, for as long as if it had not been tried; however much it
   * is, only this instant is written. Locks the end point's health, which comes before the
   * subscription's own row.
   */
  void reset(UUID webhook, Instant now) {
    jdbi.useHandle(
        handle -> {
          CircuitRows.write(handle, webhook, Circuit.SOUND);
          handle.execute(
              "update webhook_health set woken_at = ? where webhook_id = ?", at(now), webhook);
        });
  }

  /** Keeps the workers from the end point's row until the transaction ends. */
  void lock(UUID webhook) {
    jdbi.useHandle(handle -> CircuitRows.lock(handle, webhook));
  }

  /** What it leaves behind goes later, with the log of its deliveries. */
  void end(String brand, UUID webhook, Instant now) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into webhook_gone (webhook_id, brand, gone_at) values (?, ?, ?)",
                webhook,
                brand,
                at(now)));
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  HealthView of(UUID webhook) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select h.failures, h.failing_since, h.paused_until, h.succeeded_at,
                           (select count(*) from webhook_lane l
                             where l.webhook_id = h.webhook_id and not l.test) as waiting
                      from webhook_health h where h.webhook_id = :webhook
                    """)
                .bind("webhook", webhook)
                .map(
                    (row, context) ->
                        new HealthView(
                            row.getInt("failures") >= limits.failures(),
                            row.getInt("failures"),
                            CircuitRows.instant(row, "failing_since"),
                            CircuitRows.instant(row, "paused_until"),
                            CircuitRows.instant(row, "succeeded_at"),
                            row.getLong("waiting")))
                .one());
  }

  /** Notes an answer, and says how the end point stands now. */
  public Standing note(String brand, UUID webhook, EndPointAnswer answer, Instant now) {
    return answer.succeeded() ? succeeded(webhook, now) : failed(brand, webhook, answer, now);
  }

  /** Writes only where there is something to forget: an end point that is well costs no write. */
  private Standing succeeded(UUID webhook, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update webhook_health
                       set failures = 0, failing_since = null, paused_until = null,
                           succeeded_at = :now
                     where webhook_id = :webhook
                       and (failures > 0 or succeeded_at is null
                            or succeeded_at < :recently)
                    """)
                .bind("webhook", webhook)
                .bind("now", now)
                .bind("recently", now.minusSeconds(60))
                .execute());
    return Standing.SOUND;
  }

  private Standing failed(String brand, UUID webhook, EndPointAnswer answer, Instant now) {
    return jdbi.withHandle(
        handle -> {
          Optional<Circuit> circuit = CircuitRows.lock(handle, webhook);
          if (circuit.isEmpty()) {
            return Standing.DISABLED; // Deleted meanwhile.
          }
          Circuit worse = circuit.get().failed(now, answer.retryAfter(), limits);
          CircuitRows.write(handle, webhook, worse);
          boolean hopeless = worse.isHopeless(now, limits);
          if (!answer.gone() && !hopeless) {
            return Standing.FAILING;
          }
          disable(
              handle,
              brand,
              webhook,
              answer.gone() ? DisabledReason.GONE : DisabledReason.FAILING,
              now);
          return Standing.DISABLED;
        });
  }

  private void disable(
      Handle handle, String brand, UUID webhook, DisabledReason reason, Instant now) {
    handle
        .createQuery(
            """
            update webhook
               set state = 'DISABLED', disabled_reason = :reason, disabled_at = :now,
                   version = version + 1, updated_at = :now
             where id = :webhook and state = 'ACTIVE'
            returning version
            """)
        .bind("reason", reason)
        .bind("now", now)
        .bind("webhook", webhook)
        .mapTo(Long.class)
        .findOne()
        .ifPresent(
            version -> {
              LOG.warnf("Webhook %s is disabled: %s", webhook, reason);
              outbox.append(
                  brand,
                  new WebhookEvent.Disabled(
                      new WebhookEvent.Data(webhook, WebhookState.DISABLED, reason, now, version)));
            });
  }
}
