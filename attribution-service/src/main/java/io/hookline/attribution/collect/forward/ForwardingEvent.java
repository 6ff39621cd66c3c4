package io.hookline.attribution.collect.forward;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("forwardings/{id}")
sealed interface ForwardingEvent extends Event {

  record Begun(ForwardingView data) implements ForwardingEvent {}

  record Changed(ForwardingView data) implements ForwardingEvent {}

  record Paused(ForwardingView data) implements ForwardingEvent {}

  record Resumed(ForwardingView data) implements ForwardingEvent {}

  record Stopped(ForwardingView data) implements ForwardingEvent {}
}
