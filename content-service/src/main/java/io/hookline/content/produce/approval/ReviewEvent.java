package io.hookline.content.produce.approval;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("reviews/{id}")
sealed interface ReviewEvent extends Event {

  record Submitted(ReviewView data) implements ReviewEvent {}

  /** A step was approved, and another one follows. */
  record Advanced(ReviewView data) implements ReviewEvent {}

  record Approved(ReviewView data) implements ReviewEvent {}

  record ChangesRequested(ReviewView data) implements ReviewEvent {}

  record Withdrawn(ReviewView data) implements ReviewEvent {}

  record Voided(ReviewView data) implements ReviewEvent {}
}
