package io.hookline.webhooks.delivery;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import io.hookline.webhooks.WebhookProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Queues one delivery because somebody asked for it: again, or to try an end point out. */
@ApplicationScoped
class SentOnDemand {

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  SentOnDemand(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * Queues one delivery again; one that waits is tried at once.
   *
   * @throws Problem DELIVERY_NOT_FOUND, DELIVERY_NOT_REPEATABLE
   */
  void again(UUID webhook, UUID delivery) {
    jdbi.useHandle(
        handle -> {
          lane(handle, webhook, repeatable(handle, webhook, delivery), false);
          handle
              .createUpdate(
                  """
                  update webhook_delivery
                     set state = 'PENDING', tries = 0, tried_since = null, queued_at = :now,
                         finished_at = null
                   where webhook_id = :webhook and id = :id
                  """)
              .bind("now", clock.instant())
              .bind("webhook", webhook)
              .bind("id", delivery)
              .execute();
        });
  }

  /** The subject of a delivery that may be repeated. */
  private static String repeatable(Handle handle, UUID webhook, UUID delivery) {
    record Found(String subject, boolean test) {}
    Found found =
        handle
            .createQuery(
                """
                select subject, test from webhook_delivery where webhook_id = :webhook and id = :id
                """)
            .bind("webhook", webhook)
            .bind("id", delivery)
            .map((row, context) -> new Found(row.getString("subject"), row.getBoolean("test")))
            .findOne()
            .orElseThrow(
                () ->
                    new Problem(
                        WebhookProblem.DELIVERY_NOT_FOUND,
                        "There is no delivery " + delivery + "."));
    if (found.test()) {
      throw new Problem(
          WebhookProblem.DELIVERY_NOT_REPEATABLE,
          WebhookProblem.DELIVERY_NOT_REPEATABLE.title() + ".");
    }
    return found.subject();
  }

  /** Puts a lane in place, due now unless somebody is at work in it. */
  private void lane(Handle handle, UUID webhook, String subject, boolean test) {
    handle
        .createUpdate(
            """
            insert into webhook_lane (brand, webhook_id, subject, test, due_at, added_at)
            values (:brand, :webhook, :subject, :test, :now, :now)
            on conflict (webhook_id, subject) do update
               set added_at = excluded.added_at,
                   due_at = case when webhook_lane.lease is null then excluded.due_at
                                 else webhook_lane.due_at end
            """)
        .bind("brand", brand.slug())
        .bind("webhook", webhook)
        .bind("subject", subject)
        .bind("test", test)
        .bind("now", clock.instant())
        .execute();
  }

  /**
   * Queues a test: an event that never happened, for this subscription alone, tried once.
   *
   * <p>While another one waits, the database refuses it: WEBHOOK_TEST_PENDING.
   *
   * @param type the full name of the event type
   * @return the delivery's id
   */
  UUID test(UUID webhook, String type) {
    UUID id = Ids.next();
    jdbi.useHandle(
        handle -> {
          String subject = "webhooks/" + webhook + "/tests/" + id;
          handle
              .createUpdate(
                  """
                  insert into webhook_delivery
                         (brand, webhook_id, id, event_time, txid, seq, type, subject, test, data,
                          state, queued_at)
                  values (:brand, :webhook, :id, :now, '0', 0, :type, :subject, true,
                          jsonb_build_object('id', cast(:webhook as uuid), 'test', true),
                          'PENDING', :now)
                  """)
              .bind("brand", brand.slug())
              .bind("webhook", webhook)
              .bind("id", id)
              .bind("now", clock.instant())
              .bind("type", type)
              .bind("subject", subject)
              .execute();
          lane(handle, webhook, subject, true);
        });
    return id;
  }
}
