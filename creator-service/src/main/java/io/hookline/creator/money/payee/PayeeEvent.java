package io.hookline.creator.money.payee;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.OfMoney;
import io.hookline.kit.outbox.Subject;

@OfMoney
@Subject("payees/{id}")
sealed interface PayeeEvent extends Event {

  record Registered(PayeeChange data) implements PayeeEvent {}

  record Updated(PayeeChange data) implements PayeeEvent {}

  record AccountProposed(PayeeChange data) implements PayeeEvent {}

  record AccountApproved(PayeeChange data) implements PayeeEvent {}

  record AccountRejected(PayeeChange data) implements PayeeEvent {}

  /** Payouts wait, because other earnings go to the account from now on. */
  record Held(PayeeChange data) implements PayeeEvent {}

  record TaxDataChanged(PayeeChange data) implements PayeeEvent {}

  record Erased(PayeeChange data) implements PayeeEvent {}
}
