package io.hookline.creator.money.payee;

import io.hookline.creator.people.merge.FollowsMerges;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * Earnings of merged records are paid to the account of the one that stands for them, and of parted
 * ones each to its own: to another than before, so payouts wait as after a change of the account.
 * So they do to an account that somebody approves at the same moment as the first one.
 */
@Singleton
class HoldMergedPayees implements FollowsMerges {

  private final PayeeRepository payees;
  private final PayeeConfig config;
  private final Clock clock;

  HoldMergedPayees(PayeeRepository payees, PayeeConfig config, Clock clock) {
    this.payees = payees;
    this.config = config;
    this.clock = clock;
  }

  @Override
  public boolean isMoneyOf(Collection<UUID> records) {
    return !payees.ofCreators(records).isEmpty();
  }

  @Override
  public void standsAnew(UUID creator) {
    payees
        .ofCreator(creator)
        .flatMap(payee -> payees.findLocked(payee.id()))
        .filter(Payee::isKept)
        .ifPresent(this::hold);
  }

  private void hold(Payee payee) {
    Instant now = clock.instant();
    payee.changeBank(now).hold(config.holdAfterChange(), now);
    payees.save(payee, view -> new PayeeEvent.Held(PayeeChange.of(view)));
  }
}
