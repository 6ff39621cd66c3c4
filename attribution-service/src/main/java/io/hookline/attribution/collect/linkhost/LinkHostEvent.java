package io.hookline.attribution.collect.linkhost;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("link-hosts/{id}")
sealed interface LinkHostEvent extends Event {

  record Registered(LinkHostView data) implements LinkHostEvent {}

  record Verified(LinkHostView data) implements LinkHostEvent {}

  record Retired(LinkHostView data) implements LinkHostEvent {}
}
