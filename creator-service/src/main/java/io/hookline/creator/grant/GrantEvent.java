package io.hookline.creator.grant;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("grants/{id}")
sealed interface GrantEvent extends Event {

  record Given(GrantChange data) implements GrantEvent {}

  record Changed(GrantChange data) implements GrantEvent {}

  record Revoked(GrantChange data) implements GrantEvent {}
}
