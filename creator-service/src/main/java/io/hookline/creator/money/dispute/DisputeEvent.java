package io.hookline.creator.money.dispute;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("disputes/{id}")
sealed interface DisputeEvent extends Event {

  record Opened(DisputeView data) implements DisputeEvent {}

  /** Somebody wrote. */
  record Written(DisputeView data) implements DisputeEvent {}

  record Upheld(DisputeView data) implements DisputeEvent {}

  record Rejected(DisputeView data) implements DisputeEvent {}

  record Withdrawn(DisputeView data) implements DisputeEvent {}
}
