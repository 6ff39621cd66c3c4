package io.hookline.creator.money.payout;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.OfMoney;
import io.hookline.kit.outbox.Subject;

@OfMoney
@Subject("payouts/{id}")
sealed interface PayoutEvent extends Event {

  record Planned(PayoutView data) implements PayoutEvent {}

  record Dropped(PayoutView data) implements PayoutEvent {}

  record Sent(PayoutView data) implements PayoutEvent {}

  record Paid(PayoutView data) implements PayoutEvent {}

  record Failed(PayoutView data) implements PayoutEvent {}

  record Returned(PayoutView data) implements PayoutEvent {}

  static PayoutEvent of(PayoutView payout) {
    return switch (payout.status()) {
      case PLANNED -> new Planned(payout);
      case DROPPED -> new Dropped(payout);
      case SENT -> new Sent(payout);
      case PAID -> new Paid(payout);
      case FAILED -> new Failed(payout);
      case RETURNED -> new Returned(payout);
    };
  }
}
