package io.hookline.creator.money.payout;

import io.hookline.creator.money.earning.Earnings;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes a step with payouts whose batch is locked, and with the earnings that they are made of. */
@ApplicationScoped
class MovePayouts {

  /** A payout and why, or by which reference. */
  record Move(PayoutView payout, PayoutStep step, String reason, String bankReference) {}

  private final PayoutRows rows;
  private final Earnings earnings;
  private final Outbox outbox;
  private final CurrentBrand brand;

  MovePayouts(PayoutRows rows, Earnings earnings, Outbox outbox, CurrentBrand brand) {
    this.rows = rows;
    this.earnings = earnings;
    this.outbox = outbox;
    this.brand = brand;
  }

  List<PayoutView> with(List<Move> moves) {
    if (moves.isEmpty()) {
      return List.of();
    }
    List<MovedPayout> moved = new ArrayList<>();
    for (Move move : moves) {
      PayoutView payout = move.payout();
      PayoutStatus to = move.step().from(payout.status());
      moved.add(new MovedPayout(payout.id(), to, move.reason(), move.bankReference()));
      if (move.step().givesBack()) {
        earnings.fail(payout.id(), move.reason());
      } else if (to == PayoutStatus.RETURNED) {
        earnings.giveBack(payout.id(), move.reason());
      } else if (to == PayoutStatus.PAID) {
        earnings.confirm(payout.id());
      }
    }
    rows.move(moved);
    List<UUID> ids = moved.stream().map(MovedPayout::id).toList();
    List<PayoutView> changed = rows.all(ids);
    outbox.append(brand.slug(), changed.stream().map(PayoutEvent::of).toList());
    return changed;
  }
}
