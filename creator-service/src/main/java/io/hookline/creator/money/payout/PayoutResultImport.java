package io.hookline.creator.money.payout;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.creator.money.payout.NewPayoutResult.Outcome;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes what the bank tells of many payouts. The same told again changes nothing. */
@ApplicationScoped
class PayoutResultImport implements ImportKind<NewPayoutResult> {

  private final PayoutRows rows;
  private final SettlePayouts settle;

  PayoutResultImport(PayoutRows rows, SettlePayouts settle) {
    this.rows = rows;
    this.settle = settle;
  }

  @Override
  public String name() {
    return "payout-results";
  }

  @Override
  public Class<NewPayoutResult> type() {
    return NewPayoutResult.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewPayoutResult>> told) {
    Map<String, UUID> ids =
        rows.byEndToEndId(told.stream().map(row -> row.value().endToEndId()).toList()).stream()
            .collect(Collectors.toMap(PayoutView::endToEndId, PayoutView::id));
    Map<UUID, PayoutView> locked = settle.lock(List.copyOf(ids.values()));
    Map<UUID, Outcome> settled = new HashMap<>();
    locked.values().forEach(payout -> outcome(payout).ifPresent(o -> settled.put(payout.id(), o)));
    List<RowOutcome> outcomes = new ArrayList<>(told.size());
    List<SettlePayouts.Result> first = new ArrayList<>();
    List<SettlePayouts.Result> returns = new ArrayList<>();
    for (Row<NewPayoutResult> row : told) {
      PayoutView payout = locked.get(ids.get(row.value().endToEndId()));
      Problem fault = fault(payout, row.value(), settled);
      if (fault != null) {
        outcomes.add(RowOutcome.failed(row, fault));
      } else if (isKnown(settled.get(payout.id()), row.value().outcome())) {
        outcomes.add(RowOutcome.unchanged(row, payout.id()));
      } else {
        settled.put(payout.id(), row.value().outcome());
        (row.value().outcome() == Outcome.RETURNED ? returns : first)
            .add(result(payout, row.value()));
        outcomes.add(RowOutcome.applied(row, payout.id()));
      }
    }
    settle.settle(moves(first, locked));
    settle.settle(
        moves(returns, settle.lock(returns.stream().map(SettlePayouts.Result::payoutId).toList())));
    return outcomes;
  }

  private static List<MovePayouts.Move> moves(
      List<SettlePayouts.Result> results, Map<UUID, PayoutView> locked) {
    return results.stream()
        .map(result -> SettlePayouts.move(locked.get(result.payoutId()), result))
        .toList();
  }

  /** What came back was paid before, as a file that is read again tells. */
  private static boolean isKnown(Outcome known, Outcome told) {
    return known == told || known == Outcome.RETURNED && told == Outcome.PAID;
  }

  private static Optional<Outcome> outcome(PayoutView payout) {
    return switch (payout.status()) {
      case PAID -> Optional.of(Outcome.PAID);
      case FAILED -> Optional.of(Outcome.FAILED);
      case RETURNED -> Optional.of(Outcome.RETURNED);
      default -> Optional.empty();
    };
  }

  private static Problem fault(
      PayoutView payout, NewPayoutResult told, Map<UUID, Outcome> settled) {
    if (payout == null) {
      return new Problem(
          PayoutProblem.PAYOUT_NOT_FOUND, "There is no payout " + told.endToEndId() + ".");
    }
    if (told.outcome() != Outcome.PAID && (told.reason() == null || told.reason().isBlank())) {
      return new Violation("reason", "must be given of a payout that failed or came back")
          .asProblem();
    }
    Outcome known = settled.get(payout.id());
    boolean back = told.outcome() == Outcome.RETURNED;
    boolean may =
        known == null
            ? payout.status() == PayoutStatus.SENT && !back
            : isKnown(known, told.outcome()) || known == Outcome.PAID && back;
    if (!may) {
      return new Problem(
          back ? PayoutProblem.PAYOUT_NOT_PAID : PayoutProblem.PAYOUT_NOT_SENT,
          "The payout is " + (known == null ? payout.status() : known) + ".");
    }
    return null;
  }

  private static SettlePayouts.Result result(PayoutView payout, NewPayoutResult told) {
    PayoutStep step =
        switch (told.outcome()) {
          case PAID -> PayoutStep.CONFIRM;
          case FAILED -> PayoutStep.FAIL;
          case RETURNED -> PayoutStep.RETURN;
        };
    return new SettlePayouts.Result(
        payout.id(), step, step == PayoutStep.CONFIRM ? null : told.reason(), told.bankReference());
  }
}
