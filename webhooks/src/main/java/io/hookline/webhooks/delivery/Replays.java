package io.hookline.webhooks.delivery;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.webhooks.WebhookProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Queues the events of a range of time again, or late. They keep their ids, and take their place
 * among what waits for the same resource by the order of the events.
 */
@ApplicationScoped
class Replays {

  /** Events in one replay; a longer range is asked for in parts. */
  static final int MOST = 100_000;

  /**
   * What is already waiting stays as it is, and is not even locked: whoever is at work in a lane
   * locks the lane first and then the delivery.
   */
  static final String RANGE =
      """
      with page as materialized (
        select o.brand, w.id as webhook_id, o.id, o.time, o.txid, o.seq, o.type, o.subject
          from outbox o
          join webhook w on w.id = :webhook
                        and (w.event_types = '{*}' or o.type = any (w.event_types))
                        and (w.money or not o.of_money)
          left join webhook_delivery d
            on d.webhook_id = w.id and d.id = o.id and d.event_time = o.time
         where o.brand = :brand and o.time >= :from and o.time < :to and not o.for_sisters
           and o.txid < pg_snapshot_xmin(pg_current_snapshot())
           and d.state is distinct from 'PENDING'
         order by o.seq
         limit :atMost),
      queued as (
        insert into webhook_delivery
               (brand, webhook_id, id, event_time, txid, seq, type, subject, state, queued_at)
        select brand, webhook_id, id, time, txid, seq, type, subject, 'PENDING', cast(:now as timestamptz) from page
        on conflict (webhook_id, id, event_time) do update
           set state = 'PENDING', queued_at = excluded.queued_at, tries = 0, tried_since = null,
               finished_at = null
         where webhook_delivery.state <> 'PENDING'
        returning brand, webhook_id, subject),
      lanes as (
        insert into webhook_lane (brand, webhook_id, subject, due_at, added_at)
        select distinct brand, webhook_id, subject, cast(:now as timestamptz),
               cast(:now as timestamptz) from queued order by subject
        on conflict (webhook_id, subject) do update set added_at = excluded.added_at
        returning 1)
      select count(*) from page
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  Replays(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * Queues every event of a range that the subscription wants, also those that it missed.
   *
   * @return how many were queued
   * @throws Problem REPLAY_TOO_LARGE, and nothing is queued
   */
  long range(UUID webhook, Instant from, Instant to) {
    long queued =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(RANGE)
                    .bind("webhook", webhook)
                    .bind("brand", brand.slug())
                    .bind("from", from)
                    .bind("to", to)
                    .bind("now", clock.instant())
                    .bind("atMost", MOST + 1)
                    .mapTo(Long.class)
                    .one());
    if (queued > MOST) {
      throw new Problem(
          WebhookProblem.REPLAY_TOO_LARGE,
          "Ask for a shorter range: one replay queues at most " + MOST + " events.");
    }
    return queued;
  }
}
