package io.hookline.webhooks.delivery;

import io.hookline.webhooks.WebhookConfig;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** A lane in the hands of the worker that leased it. */
@Singleton
class Lanes {

  private static final String LOCK =
      """
      select 1 from webhook_lane
       where webhook_id = :webhook and subject = :subject and lease = :lease for update
      """;

  private static final String NEXT =
      """
      select d.brand, d.webhook_id, d.subject, w.url, w.secret, w.former_secret,
             w.former_secret_until, d.id, d.event_time, d.type, d.test, d.attempts,
             case when d.tried_since < h.woken_at then 0 else d.tries end as tries,
             case when d.tried_since < h.woken_at then null else d.tried_since end as tried_since,
             coalesce(d.data, o.data)::text as data, o.traceparent,
             coalesce(o.of_money, false) as of_money, w.money
        from (select * from webhook_delivery
               where webhook_id = :webhook and subject = :subject and state = 'PENDING'
               order by seq limit 1) d
        join webhook w on w.id = d.webhook_id and w.state = 'ACTIVE'
        join webhook_health h on h.webhook_id = d.webhook_id
        left join outbox o on o.txid = d.txid and o.seq = d.seq and o.time = d.event_time
      """;

  private static final String PROLONG =
      "update webhook_lane set due_at = :until where webhook_id = :webhook and subject = :subject";

  private static final String GIVE_BACK =
      """
      update webhook_lane
         set lease = null, due_at = :due,
             paused_at = case when :due::timestamptz > :now then :now::timestamptz end
       where webhook_id = :webhook and subject = :subject
      """;

  private static final String REMOVE =
      """
      delete from webhook_lane l
       where l.webhook_id = :webhook and l.subject = :subject
         and not exists (select from webhook_delivery d
                          where d.webhook_id = l.webhook_id and d.subject = l.subject
                            and d.state = 'PENDING')
      """;

  private final WebhookConfig config;

  Lanes(WebhookConfig config) {
    this.config = config;
  }

  /**
   * From here until the end of the transaction nothing can be added to the lane.
   *
   * @return whether the lease still holds
   */
  boolean lock(Handle handle, Leased held) {
    return of(handle.createQuery(LOCK), held)
        .bind("lease", held.lease())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  void giveBack(Handle handle, Leased held, Instant due, Instant now) {
    of(handle.createUpdate(GIVE_BACK), held).bind("due", due).bind("now", now).execute();
  }

  /** Takes the next delivery of the lane, or removes the lane when there is none. */
  Optional<Leased> advance(Handle handle, Leased held, Instant now) {
    Optional<Leased> next =
        of(handle.createQuery(NEXT), held)
            .map((row, context) -> Leased.read(row, held.lease()))
            .findOne();
    if (next.isPresent()) {
      of(handle.createUpdate(PROLONG), held).bind("until", now.plus(config.lease())).execute();
    } else if (of(handle.createUpdate(REMOVE), held).execute() == 0) {
      giveBack(handle, held, now, now); // Disabled meanwhile: what waits goes on waiting.
    }
    return next;
  }

  private static <S extends SqlStatement<S>> S of(S statement, Leased held) {
    return statement.bind("webhook", held.webhook()).bind("subject", held.subject());
  }
}
