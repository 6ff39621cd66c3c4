package io.hookline.attribution.collect.visitor;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("visitor-rules/{id}")
sealed interface VisitorRuleEvent extends Event {

  record Created(VisitorRuleView data) implements VisitorRuleEvent {}

  record Withdrawn(VisitorRuleView data) implements VisitorRuleEvent {}
}
