package io.hookline.creator.money.dispute;

import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningSource;
import io.hookline.creator.money.earning.EarningView;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.NewEarning;
import io.hookline.creator.money.earning.SourceKind;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Ends disputes, with what follows for the money. */
@ApplicationScoped
class ResolveDispute {

  private final DisputeRepository repository;
  private final Disputes disputes;
  private final Earnings earnings;
  private final Clock clock;

  ResolveDispute(DisputeRepository repository, Disputes disputes, Earnings earnings, Clock clock) {
    this.repository = repository;
    this.disputes = disputes;
    this.earnings = earnings;
    this.clock = clock;
  }

  /**
   * @throws Problem DISPUTE_NOT_FOUND, DISPUTE_RESOLVED
   */
  DisputeView reject(UUID id, String note) {
    Dispute dispute = repository.getLocked(id);
    dispute.reject(note, disputes.by(), clock.instant());
    disputes.settle(dispute, note);
    return repository.save(dispute, view -> new DisputeEvent.Rejected(DisputeChange.of(view)));
  }

  /**
   * @throws Problem DISPUTE_NOT_FOUND, DISPUTE_RESOLVED, DISPUTE_WITHOUT_OUTCOME,
   *     DISPUTE_CURRENCY_DIFFERS or EARNING_CANNOT_BE_VOIDED
   */
  DisputeView uphold(UUID id, NewUpholding outcome) {
    Dispute dispute = repository.getLocked(id);
    dispute.requireOpen();
    EarningView earning = earnings.get(dispute.earningId());
    Money adjustment = outcome.adjustment();
    if (!outcome.voidEarning() && (adjustment == null || adjustment.amount().signum() == 0)) {
      throw new Problem(
          DisputeProblem.DISPUTE_WITHOUT_OUTCOME, "Name an adjustment, or make the earning void.");
    }
    UUID adjusted = adjustment == null ? null : adjust(dispute, earning, outcome);
    if (outcome.voidEarning()) {
      earnings.makeVoid(List.of(earning.id()), outcome.note());
    } else {
      disputes.settle(dispute, outcome.note());
    }
    dispute.uphold(outcome.note(), adjusted, disputes.by(), clock.instant());
    return repository.save(dispute, view -> new DisputeEvent.Upheld(DisputeChange.of(view)));
  }

  private UUID adjust(Dispute dispute, EarningView earning, NewUpholding outcome) {
    String currency = earning.amount().currency();
    if (!outcome.adjustment().currency().equals(currency)) {
      throw new Problem(
          DisputeProblem.DISPUTE_CURRENCY_DIFFERS,
          "It was earned in " + currency + ".",
          List.of(new Violation("adjustment.currency", "must be " + currency)));
    }
    if (outcome.adjustment().amount().signum() == 0) {
      return null;
    }
    NewEarning adjustment =
        NewEarning.of(
                earning.creatorId(),
                EarningKind.ADJUSTMENT,
                outcome.adjustment(),
                clock.instant(),
                EarningSource.of(SourceKind.DISPUTE, dispute.id()))
            .under(earning.partnershipId(), earning.termsVersion(), earning.campaignId())
            .withNote(outcome.note());
    return earnings.make(List.of(adjustment)).get(0).id();
  }
}
