package io.hookline.creator.money.dispute;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.OfMoney;
import io.hookline.kit.outbox.Subject;

@OfMoney
@Subject("disputes/{id}")
sealed interface DisputeEvent extends Event {

  record Opened(DisputeChange data) implements DisputeEvent {}

  /** Somebody wrote. */
  record Written(DisputeChange data) implements DisputeEvent {}

  record Upheld(DisputeChange data) implements DisputeEvent {}

  record Rejected(DisputeChange data) implements DisputeEvent {}

  record Withdrawn(DisputeChange data) implements DisputeEvent {}
}
