package io.hookline.content.measure.availability;

import io.hookline.content.network.Network;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Whose turn it is to be asked for, and what becomes of the answer; over all brands. */
@ApplicationScoped
class Checks {

  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration IDLE = Duration.ofSeconds(10);

  private final Jdbi jdbi;
  private final PostAvailability availability;
  private final PostAvailabilityRepository rows;
  private final Lanes lanes;
  private final AvailabilityConfig config;
  private final Clock clock;

  Checks(
      Jdbi jdbi,
      PostAvailability availability,
      PostAvailabilityRepository rows,
      Lanes lanes,
      AvailabilityConfig config,
      Clock clock) {
    this.jdbi = jdbi;
    this.availability = availability;
    this.rows = rows;
    this.lanes = lanes;
    this.config = config;
    this.clock = clock;
  }

  /** A post that is ours to ask for, until the lease ends. */
  record Claim(
      UUID post, String brand, Network network, String address, boolean shortLink, int failures) {}

  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Claim> claim(UUID claimer) {
    Instant now = clock.instant();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from claim_availability_check(:claimer, :at, :until, :next, :idle)")
                .bind("claimer", claimer)
                .bind("at", now)
                .bind("until", now.plus(LEASE))
                .bind("next", now.plus(config.pause()))
                .bind("idle", now.plus(IDLE))
                .map(
                    (row, context) ->
                        new Claim(
                            row.getObject("check_post", UUID.class),
                            row.getString("check_brand"),
                            Network.valueOf(row.getString("check_network")),
                            row.getString("check_address"),
                            row.getBoolean("check_short_link"),
                            row.getInt("check_failures")))
                .findOne());
  }

  /** In the brand's scope. An answer whose lease has lapsed is a fact all the same. */
  @Transactional(TxType.REQUIRES_NEW)
  public void settle(Claim claim, UUID claimer, Verdict verdict) {
    Instant now = clock.instant();
    if (verdict.state() != null && isBelieved(claim, verdict)) {
      tell(claim, verdict, now);
      again(claim, claimer, now.plus(pause(claim)), 0);
    } else {
      again(
          claim,
          claimer,
          now.plus(lanes.retry(config.firstRetry(), claim.failures(), null)),
          claim.failures() + 1);
    }
    if (verdict.network()) {
      lanes.slowDown(claim.network(), verdict.retryAfter(), now);
    } else {
      lanes.goOn(claim.network());
    }
  }

  private boolean isBelieved(Claim claim, Verdict verdict) {
    if (verdict.state() == AvailabilityState.AVAILABLE) {
      lanes.showsPost(claim.network());
      return true;
    }
    boolean isMissed =
        rows.find(claim.post())
            .map(PostAvailabilityView::state)
            .filter(state -> state != AvailabilityState.AVAILABLE)
            .filter(state -> state != AvailabilityState.UNKNOWN)
            .isPresent();
    return isMissed || lanes.believesMissing(claim.network());
  }

  private void tell(Claim claim, Verdict verdict, Instant now) {
    if (verdict.state() == AvailabilityState.AVAILABLE) {
      availability.seen(Set.of(claim.post()), now, FactSource.CHECK, verdict.evidence());
    } else {
      availability.missing(
          Set.of(
              new MissingFact(
                  claim.post(), verdict.state(), now, FactSource.CHECK, verdict.evidence())));
    }
  }

  private Duration pause(Claim claim) {
    PostAvailabilityView view = rows.find(claim.post()).orElseThrow();
    if (view.unconfirmed()) {
      return config.apart();
    }
    return view.state() == AvailabilityState.AVAILABLE ? config.every() : config.missingEvery();
  }

  private void again(Claim claim, UUID claimer, Instant due, int failures) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update availability_check set due_at = :due, lease = null, failures = :failures
                     where post_id = :post and lease = :claimer
                    """)
                .bind("due", due)
                .bind("failures", failures)
                .bind("post", claim.post())
                .bind("claimer", claimer)
                .execute());
  }
}
