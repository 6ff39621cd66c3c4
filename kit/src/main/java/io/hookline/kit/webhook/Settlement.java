package io.hookline.kit.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes down what came of a request, and what that means for the lane, in one transaction. */
@ApplicationScoped
class Settlement {

  private final Jdbi jdbi;
  private final Health health;
  private final RetryPolicy retries;
  private final WebhookConfig config;
  private final ObjectMapper json;
  private final Clock clock;

  Settlement(
      Jdbi jdbi,
      Health health,
      RetryPolicy retries,
      WebhookConfig config,
      ObjectMapper json,
      Clock clock) {
    this.jdbi = jdbi;
    this.health = health;
    this.retries = retries;
    this.config = config;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Ends a turn of a lane.
   *
   * @param goOn whether the worker would take the lane's next delivery at once
   * @return the lane's next delivery, under the same lease and for as long again; empty when the
   *     lane was given back
   */
  @Transactional
  public Optional<Leased> settle(Leased delivery, Outcome outcome, boolean goOn) {
    Instant now = clock.instant();
    // In this order everywhere: the end point's row before the lane's.
    boolean sound = delivery.test() || health.note(delivery, outcome, now);
    int tries = delivery.tries() + 1;
    Instant since = delivery.triedSince() == null ? outcome.at() : delivery.triedSince();
    Optional<Instant> again =
        outcome.succeeded() || delivery.test()
            ? Optional.empty()
            : retries.next(tries, since, now, outcome.retryAfter());
    DeliveryState state =
        again.isPresent() || outcome.gone() && !delivery.test()
            ? DeliveryState.PENDING
            : outcome.succeeded() ? DeliveryState.DELIVERED : DeliveryState.FAILED;
    return jdbi.withHandle(
        handle -> {
          boolean ours = lock(handle, delivery);
          log(handle, delivery, outcome);
          if (!ours && !outcome.succeeded()) {
            return Optional.empty(); // Whoever has the lane now decides.
          }
          record(handle, delivery, state, tries, since, now);
          if (!ours) {
            return Optional.empty();
          }
          if (state == DeliveryState.PENDING) {
            giveBack(handle, delivery, again.orElse(now));
            return Optional.empty();
          }
          return goOn && sound ? advance(handle, delivery, now) : release(handle, delivery, now);
        });
  }

  /** From here until the end of the transaction nothing can be added to the lane. */
  private static boolean lock(Handle handle, Leased delivery) {
    return handle
        .createQuery(
            """
            select 1 from webhook_lane
             where webhook_id = :webhook and subject = :subject and lease = :lease for update
            """)
        .bind("webhook", delivery.webhook())
        .bind("subject", delivery.subject())
        .bind("lease", delivery.lease())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private void log(Handle handle, Leased delivery, Outcome outcome) {
    handle
        .createUpdate(
            """
            with counted as (
              update webhook_delivery set attempts = attempts + 1
               where webhook_id = :webhook and id = :id and event_time = :time
              returning attempts)
            insert into webhook_attempt (brand, webhook_id, delivery_id, number, at, duration_ms,
                                         url, headers, status, response, error)
            select :brand, :webhook::uuid, :id::uuid, attempts, :at::timestamptz, :took::int, :url,
                   :headers::jsonb, :status::int, :response, :error
              from counted
            """)
        .bind("brand", delivery.brand())
        .bind("webhook", delivery.webhook())
        .bind("id", delivery.id())
        .bind("time", delivery.eventTime())
        .bind("at", outcome.at())
        .bind("took", outcome.took().toMillis())
        .bind("url", delivery.url())
        .bind("headers", write(outcome.headers()))
        .bind("status", outcome.status())
        .bind("response", outcome.response())
        .bind("error", outcome.error())
        .execute();
  }

  private String write(Object headers) {
    try {
      return json.writeValueAsString(headers);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("Headers cannot be written", broken);
    }
  }

  private static void record(
      Handle handle, Leased delivery, DeliveryState state, int tries, Instant since, Instant now) {
    handle
        .createUpdate(
            """
            update webhook_delivery
               set state = :state, tries = :tries, tried_since = :since, finished_at = :finished
             where webhook_id = :webhook and id = :id and event_time = :time
               and state = 'PENDING'
            """)
        .bind("state", state)
        .bind("tries", tries)
        .bind("since", since)
        .bind("finished", state == DeliveryState.PENDING ? null : now)
        .bind("webhook", delivery.webhook())
        .bind("id", delivery.id())
        .bind("time", delivery.eventTime())
        .execute();
  }

  private static void giveBack(Handle handle, Leased delivery, Instant due) {
    handle
        .createUpdate(
            """
            update webhook_lane set lease = null, due_at = :due
             where webhook_id = :webhook and subject = :subject
            """)
        .bind("due", due)
        .bind("webhook", delivery.webhook())
        .bind("subject", delivery.subject())
        .execute();
  }

  private Optional<Leased> release(Handle handle, Leased delivery, Instant now) {
    giveBack(handle, delivery, now);
    return Optional.empty();
  }

  /** Takes the next delivery of the lane, or removes the lane when there is none. */
  private Optional<Leased> advance(Handle handle, Leased delivery, Instant now) {
    Optional<Leased> next =
        handle
            .createQuery(
                """
                select d.brand, d.webhook_id, d.subject, w.url, w.secret, w.former_secret,
                       w.former_secret_until, d.id, d.event_time, d.type, d.test, d.attempts,
                       d.tries, d.tried_since, coalesce(d.data, o.data)::text as data, o.traceparent
                  from (select * from webhook_delivery
                         where webhook_id = :webhook and subject = :subject and state = 'PENDING'
                         order by seq limit 1) d
                  join webhook w on w.id = d.webhook_id and w.state = 'ACTIVE'
                  left join outbox o on o.txid = d.txid and o.seq = d.seq and o.time = d.event_time
                """)
            .bind("webhook", delivery.webhook())
            .bind("subject", delivery.subject())
            .map((row, context) -> Leased.read(row, delivery.lease()))
            .findOne();
    if (next.isEmpty()) {
      remove(handle, delivery, now);
    } else {
      prolong(handle, delivery, now.plus(config.lease()));
    }
    return next;
  }

  private static void prolong(Handle handle, Leased delivery, Instant until) {
    handle
        .createUpdate(
            """
            update webhook_lane set due_at = :until
             where webhook_id = :webhook and subject = :subject
            """)
        .bind("until", until)
        .bind("webhook", delivery.webhook())
        .bind("subject", delivery.subject())
        .execute();
  }

  private static void remove(Handle handle, Leased delivery, Instant now) {
    int removed =
        handle
            .createUpdate(
                """
                delete from webhook_lane l
                 where l.webhook_id = :webhook and l.subject = :subject
                   and not exists (select from webhook_delivery d
                                    where d.webhook_id = l.webhook_id and d.subject = l.subject
                                      and d.state = 'PENDING')
                """)
            .bind("webhook", delivery.webhook())
            .bind("subject", delivery.subject())
            .execute();
    if (removed == 0) {
      giveBack(handle, delivery, now);
    }
  }
}
