package io.hookline.creator.money.statement;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.OfMoney;
import io.hookline.kit.outbox.Subject;

@OfMoney
@Subject("invoices/{id}")
sealed interface InvoiceEvent extends Event {

  record Expected(InvoiceChange data) implements InvoiceEvent {}

  record Received(InvoiceChange data) implements InvoiceEvent {}

  record Matched(InvoiceChange data) implements InvoiceEvent {}

  record Disputed(InvoiceChange data) implements InvoiceEvent {}
}
