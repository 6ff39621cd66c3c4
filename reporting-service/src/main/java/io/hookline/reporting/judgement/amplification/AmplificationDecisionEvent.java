package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("amplification/decisions/{id}")
sealed interface AmplificationDecisionEvent extends Event {

  record Made(AmplificationDecisionView data) implements AmplificationDecisionEvent {}

  record Updated(AmplificationDecisionView data) implements AmplificationDecisionEvent {}

  record Started(AmplificationDecisionView data) implements AmplificationDecisionEvent {}

  record Ended(AmplificationDecisionView data) implements AmplificationDecisionEvent {}

  record Cancelled(AmplificationDecisionView data) implements AmplificationDecisionEvent {}
}
