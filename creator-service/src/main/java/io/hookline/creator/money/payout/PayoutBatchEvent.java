package io.hookline.creator.money.payout;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.OfMoney;
import io.hookline.kit.outbox.Subject;

@OfMoney
@Subject("payout-batches/{id}")
sealed interface PayoutBatchEvent extends Event {

  record Made(PayoutBatchView data) implements PayoutBatchEvent {}

  record Changed(PayoutBatchView data) implements PayoutBatchEvent {}

  record Submitted(PayoutBatchView data) implements PayoutBatchEvent {}

  record Returned(PayoutBatchView data) implements PayoutBatchEvent {}

  record Approved(PayoutBatchView data) implements PayoutBatchEvent {}

  record FileWritten(PayoutBatchView data) implements PayoutBatchEvent {}

  record Settled(PayoutBatchView data) implements PayoutBatchEvent {}

  record Cancelled(PayoutBatchView data) implements PayoutBatchEvent {}
}
