package io.hookline.content.produce.account;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("accounts/{id}")
sealed interface BrandAccountEvent extends Event {

  record Added(BrandAccountView data) implements BrandAccountEvent {}

  record Updated(BrandAccountView data) implements BrandAccountEvent {}
}
