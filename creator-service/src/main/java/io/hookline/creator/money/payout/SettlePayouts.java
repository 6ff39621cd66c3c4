package io.hookline.creator.money.payout;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Records what the bank has done. A payout is paid or failed once, and given back once after it was
 * paid, whoever tells of it and however often; a batch is settled with its last one.
 */
@ApplicationScoped
class SettlePayouts {

  /** What became of a payout. */
  record Result(UUID payoutId, PayoutStep step, String reason, String bankReference) {

    static Result paid(UUID payout, String bankReference) {
      return new Result(payout, PayoutStep.CONFIRM, null, bankReference);
    }

    static Result failed(UUID payout, String reason) {
      return new Result(payout, PayoutStep.FAIL, reason, null);
    }

    static Result returned(UUID payout, String reason) {
      return new Result(payout, PayoutStep.RETURN, reason, null);
    }
  }

  private final PayoutRows rows;
  private final PayoutBatchRepository batches;
  private final MovePayouts move;
  private final Outbox outbox;
  private final CurrentBrand brand;

  SettlePayouts(
      PayoutRows rows,
      PayoutBatchRepository batches,
      MovePayouts move,
      Outbox outbox,
      CurrentBrand brand) {
    this.rows = rows;
    this.batches = batches;
    this.move = move;
    this.outbox = outbox;
    this.brand = brand;
  }

  /**
   * @throws Problem PAYOUT_NOT_FOUND, PAYOUT_NOT_SENT, PAYOUT_NOT_PAID
   */
  PayoutView one(Result result) {
    Map<UUID, PayoutView> locked = lock(List.of(result.payoutId()));
    PayoutView payout = locked.get(result.payoutId());
    if (payout == null) {
      throw new Problem(
          PayoutProblem.PAYOUT_NOT_FOUND, "There is no payout " + result.payoutId() + ".");
    }
    return settle(List.of(move(payout, result))).get(0);
  }

  /** All that the bank has not answered for yet are paid. */
  List<PayoutView> allOf(List<PayoutView> sent) {
    Map<UUID, PayoutView> locked = lock(sent.stream().map(PayoutView::id).toList());
    return settle(
        locked.values().stream()
            .filter(payout -> payout.status() == PayoutStatus.SENT)
            .map(payout -> new MovePayouts.Move(payout, PayoutStep.CONFIRM, null, null))
            .toList());
  }

  /**
   * Of several, and as they are now; nobody else changes them until the commit.
   *
   * @return by id, those that there are
   */
  Map<UUID, PayoutView> lock(List<UUID> ids) {
    rows.lockBatchesOf(ids);
    Map<UUID, PayoutView> found = new HashMap<>();
    rows.all(ids).forEach(payout -> found.put(payout.id(), payout));
    return found;
  }

  static MovePayouts.Move move(PayoutView payout, Result result) {
    return new MovePayouts.Move(payout, result.step(), result.reason(), result.bankReference());
  }

  /**
   * @param moves of payouts that are locked
   */
  List<PayoutView> settle(List<MovePayouts.Move> moves) {
    List<PayoutView> changed = move.with(moves);
    List<UUID> touched = changed.stream().map(PayoutView::batchId).distinct().toList();
    List<PayoutBatchEvent> settled = new ArrayList<>();
    rows.settled(touched)
        .forEach(id -> settled.add(new PayoutBatchEvent.Settled(batches.refreshed(id))));
    outbox.append(brand.slug(), settled);
    return changed;
  }
}
