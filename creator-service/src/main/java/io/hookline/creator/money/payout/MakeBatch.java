package io.hookline.creator.money.payout;

import io.hookline.creator.money.earning.EarningView;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.payee.Payees;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes a batch of what is payable, and takes it: nobody else can pay it from then on. Who cannot
 * be paid is left out with the reasons, and what she is owed is carried over.
 */
@ApplicationScoped
class MakeBatch {

  private final PayoutBatchRepository batches;
  private final PayoutRows rows;
  private final Earnings earnings;
  private final Payees payees;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  MakeBatch(
      PayoutBatchRepository batches,
      PayoutRows rows,
      Earnings earnings,
      Payees payees,
      Outbox outbox,
      CurrentBrand brand,
      CurrentActor actor,
      Clock clock) {
    this.batches = batches;
    this.rows = rows;
    this.earnings = earnings;
    this.payees = payees;
    this.outbox = outbox;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param debtor checked, in the banks' spelling
   * @throws Problem NOTHING_TO_PAY
   */
  PayoutBatchView of(NewPayoutBatch body, Debtor debtor) {
    UUID id = Ids.next();
    PayoutBatch batch = new PayoutBatch(id, body, debtor, actor.actor().subject(), clock.instant());
    BigDecimal minimum = body.minimum() == null ? BigDecimal.ZERO : body.minimum().amount();
    List<PayoutRows.Due> due = rows.due(body.currency(), body.creatorIds());
    Map<UUID, Payees.Readiness> readiness =
        payees.readiness(due.stream().map(PayoutRows.Due::creatorId).toList());
    List<NewPayoutRow> planned = new ArrayList<>();
    List<PayoutRows.LeftOutRow> leftOut = new ArrayList<>();
    for (PayoutRows.Due one : due) {
      Payees.Readiness payee = readiness.get(one.creatorId());
      List<String> reasons = new ArrayList<>(reasons(one, payee, body.currency(), minimum));
      if (reasons.isEmpty()) {
        UUID payout = Ids.next();
        List<EarningView> taken =
            earnings.takePayable(one.records(), body.currency(), minimum, payout);
        BigDecimal sum = sum(taken);
        if (sum.signum() > 0) {
          planned.add(
              NewPayoutRow.of(
                  payout, id, one.creatorId(), records(taken), payee, sum, body.currency()));
          continue;
        }
        reasons.add("TAKEN_BY_ANOTHER_BATCH");
      }
      leftOut.add(new PayoutRows.LeftOutRow(one.creatorId(), one.amount(), reasons));
    }
    requireSome(planned, leftOut);
    planned.forEach(payout -> batch.add(payout.amount()));
    PayoutBatchView made = batches.save(batch, PayoutBatchEvent.Made::new);
    rows.insert(planned);
    rows.leaveOut(id, leftOut);
    outbox.append(brand.slug(), rows.ofBatch(id).stream().map(PayoutEvent::of).toList());
    return made;
  }

  private static List<UUID> records(List<EarningView> taken) {
    return taken.stream().map(EarningView::creatorId).distinct().sorted().toList();
  }

  private static BigDecimal sum(List<EarningView> taken) {
    return taken.stream()
        .map(EarningView::amount)
        .map(amount -> amount.amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<String> reasons(
      PayoutRows.Due due, Payees.Readiness payee, String currency, BigDecimal minimum) {
    if (due.amount().signum() <= 0) {
      return List.of("NEGATIVE_BALANCE");
    }
    Stream<String> small =
        due.amount().compareTo(minimum) < 0 ? Stream.of("BELOW_MINIMUM") : Stream.empty();
    Stream<String> other =
        payee.currency() == null || payee.currency().equals(currency)
            ? Stream.empty()
            : Stream.of("CURRENCY_DIFFERS");
    return Stream.of(small, other, payee.obstacles().stream().map(Enum::name))
        .flatMap(reason -> reason)
        .toList();
  }

  private static void requireSome(List<NewPayoutRow> planned, List<PayoutRows.LeftOutRow> leftOut) {
    if (planned.isEmpty()) {
      throw new Problem(
          PayoutProblem.NOTHING_TO_PAY,
          leftOut.isEmpty()
              ? "Nothing is payable in the currency."
              : "All who are owed something are left out: "
                  + leftOut.stream()
                      .flatMap(row -> row.reasons().stream())
                      .distinct()
                      .sorted()
                      .toList()
                  + ".");
    }
  }
}
