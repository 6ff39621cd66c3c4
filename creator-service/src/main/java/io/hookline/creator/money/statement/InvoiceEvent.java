package io.hookline.creator.money.statement;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("invoices/{id}")
sealed interface InvoiceEvent extends Event {

  record Expected(InvoiceView data) implements InvoiceEvent {}

  record Received(InvoiceView data) implements InvoiceEvent {}

  record Matched(InvoiceView data) implements InvoiceEvent {}

  record Disputed(InvoiceView data) implements InvoiceEvent {}
}
