package io.hookline.attribution.collect.adaccount;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("ad-accounts/{id}")
sealed interface AdAccountEvent extends Event {

  record Connected(AdAccountView data) implements AdAccountEvent {}

  record Changed(AdAccountView data) implements AdAccountEvent {}

  /** The platform takes the token no more. */
  record Refused(AdAccountView data) implements AdAccountEvent {}

  record Disconnected(AdAccountView data) implements AdAccountEvent {}
}
