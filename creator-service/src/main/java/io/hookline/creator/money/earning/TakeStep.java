package io.hookline.creator.money.earning;

import io.hookline.creator.money.ledger.Entry;
import io.hookline.creator.money.ledger.Ledger;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Takes a step with a set of earnings: rows, history, entries of the books and events, with a
 * statement each. What takes an earning back goes with it as long as that is open.
 */
@ApplicationScoped
class TakeStep {

  private final EarningRows rows;
  private final Ledger ledger;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  TakeStep(EarningRows rows, Ledger ledger, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.rows = rows;
    this.ledger = ledger;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * @param ids that can take it
   * @return as they are now, with those that went along
   */
  List<EarningView> with(
      LockedEarnings locked, Set<UUID> ids, EarningStep step, Circumstances circumstances) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Instant now = clock.instant();
    List<Moved> moved = new ArrayList<>();
    List<StepRow> steps = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (Map.Entry<EarningView, EarningView> pair : locked.moving(ids, step).entrySet()) {
      EarningView earning = pair.getKey();
      Moved after = after(earning, pair.getValue(), step, circumstances, now);
      moved.add(after);
      steps.add(history(earning, after, step, circumstances));
      entries.add(entry(earning, step, after.status()));
    }
    rows.move(moved);
    rows.record(steps);
    ledger.write(entries);
    List<EarningView> changed = rows.all(moved.stream().map(Moved::id).toList());
    outbox.append(
        brand.slug(), changed.stream().map(earning -> EarningEvent.of(step, earning)).toList());
    return changed;
  }

  private static Moved after(
      EarningView earning, EarningView leader, EarningStep step, Circumstances with, Instant now) {
    UUID payout =
        switch (step) {
          case TAKE -> with.payoutId();
          case CONFIRM -> earning.payoutId();
          default -> null;
        };
    return new Moved(
        earning.id(),
        step.target(leader.open(now), leader.disputedFrom()),
        step == EarningStep.DISPUTE ? earning.status() : null,
        payout,
        with.reasons().get(leader.id()));
  }

  private static StepRow history(
      EarningView earning, Moved after, EarningStep step, Circumstances with) {
    return new StepRow(
        Ids.next(),
        earning.id(),
        step.name(),
        earning.status(),
        after.status(),
        with.note(),
        after.reasons(),
        step == EarningStep.FAIL || step == EarningStep.RETURN
            ? earning.payoutId()
            : after.payoutId());
  }

  private static Entry entry(EarningView earning, EarningStep step, EarningStatus to) {
    return Entry.move(
        step.name(),
        earning.id(),
        earning.creatorId(),
        earning.amount().currency(),
        earning.amount().amount(),
        earning.status().account(earning.kind()),
        to.account(earning.kind()));
  }
}
