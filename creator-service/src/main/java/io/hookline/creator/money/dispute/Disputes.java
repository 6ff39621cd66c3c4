package io.hookline.creator.money.dispute;

import io.hookline.creator.money.earning.EarningStatus;
import io.hookline.creator.money.earning.EarningView;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.kit.access.Actor;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/** Disputes of the present brand, for the brand's people and for creators at their own door. */
@ApplicationScoped
public class Disputes {

  private final DisputeRepository disputes;
  private final DisputeMessages messages;
  private final Earnings earnings;
  private final CurrentActor actor;
  private final Clock clock;

  Disputes(
      DisputeRepository disputes,
      DisputeMessages messages,
      Earnings earnings,
      CurrentActor actor,
      Clock clock) {
    this.disputes = disputes;
    this.messages = messages;
    this.earnings = earnings;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * What is open is DISPUTED from now on; what was paid, or is void, stays so.
   *
   * @throws Problem EARNING_NOT_FOUND, EARNING_FOLLOWS_ANOTHER, DISPUTE_IN_PAYOUT or
   *     DISPUTE_OPEN_ALREADY
   */
  public DisputeView open(UUID earning, DisputeSide side, String topic, String text) {
    EarningView disputed = earnings.get(earning);
    switch (disputed.status()) {
      case IN_PAYOUT ->
          throw new Problem(DisputeProblem.DISPUTE_IN_PAYOUT, "It is being paid at the moment.");
      case DISPUTED ->
          throw new Problem(
              DisputeProblem.DISPUTE_OPEN_ALREADY, "Write in the dispute that is open.");
      case PENDING, HELD, PAYABLE ->
          disputed = earnings.dispute(earning, "Disputed by the " + side);
      case PAID, VOID -> {}
    }
    Instant now = clock.instant();
    Dispute opened = new Dispute(Ids.next(), disputed, side, topic, by(), now);
    DisputeView saved =
        disputes.save(opened, view -> new DisputeEvent.Opened(DisputeChange.of(view)));
    messages.add(saved.id(), side, text, by(), now);
    return saved;
  }

  /**
   * @throws Problem DISPUTE_NOT_FOUND, DISPUTE_RESOLVED
   */
  public DisputeView write(UUID id, DisputeSide side, String text) {
    Dispute dispute = disputes.getLocked(id);
    Instant now = clock.instant();
    dispute.wrote(side, now);
    messages.add(id, side, text, by(), now);
    return disputes.save(dispute, view -> new DisputeEvent.Written(DisputeChange.of(view)));
  }

  /**
   * @throws Problem DISPUTE_NOT_FOUND, DISPUTE_RESOLVED, DISPUTE_OF_OTHER_SIDE
   */
  public DisputeView withdraw(UUID id, DisputeSide side, String note) {
    Dispute dispute = disputes.getLocked(id);
    dispute.withdraw(side, note, by(), clock.instant());
    settle(dispute, note);
    return disputes.save(dispute, view -> new DisputeEvent.Withdrawn(DisputeChange.of(view)));
  }

  /**
   * @throws Problem DISPUTE_NOT_FOUND
   */
  public DisputeView get(UUID id) {
    return disputes.view(id);
  }

  /**
   * A dispute of one of these creators.
   *
   * @throws Problem DISPUTE_NOT_FOUND, also for one of anybody else
   */
  public DisputeView get(UUID id, Collection<UUID> creators) {
    return disputes
        .find(id)
        .filter(dispute -> creators.contains(dispute.creatorId()))
        .map(Dispute::view)
        .orElseThrow(
            () -> new Problem(DisputeProblem.DISPUTE_NOT_FOUND, "There is no dispute " + id + "."));
  }

  /** What was said, the latest first. */
  public Page<DisputeMessageView> messages(UUID id, PageQuery page) {
    return Page.of(
        messages.of(id, page.before(), page.fetch()),
        page,
        message -> new Object[] {message.id()},
        Function.identity());
  }

  /** Its earning is again what it was, unless it is something else already. */
  void settle(Dispute dispute, String note) {
    if (earnings.get(dispute.earningId()).status() == EarningStatus.DISPUTED) {
      earnings.settle(dispute.earningId(), note);
    }
  }

  Actor by() {
    return actor.actor();
  }
}
