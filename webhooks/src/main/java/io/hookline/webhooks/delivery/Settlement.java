package io.hookline.webhooks.delivery;

import io.hookline.webhooks.subscription.Health;
import io.hookline.webhooks.subscription.Health.Standing;
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
  private final AttemptLog log;
  private final Lanes lanes;
  private final RetryPolicy retries;
  private final Clock clock;

  Settlement(
      Jdbi jdbi, Health health, AttemptLog log, Lanes lanes, RetryPolicy retries, Clock clock) {
    this.jdbi = jdbi;
    this.health = health;
    this.log = log;
    this.lanes = lanes;
    this.retries = retries;
    this.clock = clock;
  }

  /**
   * What an outcome makes of a delivery.
   *
   * @param again when to try again, null if not by itself
   */
  private record Verdict(DeliveryState state, int tries, Instant since, Instant again) {}

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
    // Rows are locked in this order everywhere: health, webhook, lane, delivery.
    Standing standing = delivery.test() ? Standing.SOUND : note(delivery, outcome, now);
    Verdict verdict = judge(delivery, outcome, standing, now);
    return jdbi.withHandle(
        handle -> {
          boolean ours = lanes.lock(handle, delivery);
          log.add(handle, delivery, outcome);
          if (ours || outcome.succeeded()) { // Else, whoever has the lane now decides.
            record(handle, delivery, verdict, now);
          }
          if (!ours) {
            return Optional.empty();
          }
          if (verdict.state() == DeliveryState.PENDING || !goOn || standing != Standing.SOUND) {
            lanes.giveBack(handle, delivery, verdict.again() == null ? now : verdict.again(), now);
            return Optional.empty();
          }
          return lanes.advance(handle, delivery, now);
        });
  }

  private Standing note(Leased delivery, Outcome outcome, Instant now) {
    return health.note(delivery.brand(), delivery.webhook(), outcome, now);
  }

  private Verdict judge(Leased delivery, Outcome outcome, Standing standing, Instant now) {
    int tries = delivery.tries() + 1;
    Instant since = delivery.triedSince() == null ? outcome.at() : delivery.triedSince();
    if (outcome.succeeded()) {
      return new Verdict(DeliveryState.DELIVERED, tries, since, null);
    }
    if (delivery.test()) {
      return new Verdict(DeliveryState.FAILED, tries, since, null);
    }
    if (standing == Standing.DISABLED) { // Waits to be enabled; then its day begins anew.
      return new Verdict(DeliveryState.PENDING, 0, null, now);
    }
    return retries
        .next(tries, since, now, outcome.retryAfter())
        .map(again -> new Verdict(DeliveryState.PENDING, tries, since, again))
        .orElseGet(() -> new Verdict(DeliveryState.FAILED, tries, since, null));
  }

  private static void record(Handle handle, Leased delivery, Verdict verdict, Instant now) {
    handle
        .createUpdate(
            """
            update webhook_delivery
               set state = :state, tries = :tries, tried_since = :since, finished_at = :finished
             where webhook_id = :webhook and id = :id and event_time = :time
               and state = 'PENDING'
            """)
        .bind("state", verdict.state())
        .bind("tries", verdict.tries())
        .bind("since", verdict.since())
        .bind("finished", verdict.state() == DeliveryState.PENDING ? null : now)
        .bind("webhook", delivery.webhook())
        .bind("id", delivery.id())
        .bind("time", delivery.eventTime())
        .execute();
  }
}
