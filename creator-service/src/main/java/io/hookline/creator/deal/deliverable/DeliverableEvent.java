package io.hookline.creator.deal.deliverable;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("deliverables/{id}")
sealed interface DeliverableEvent extends Event {

  record Planned(DeliverableView data) implements DeliverableEvent {}

  record Updated(DeliverableView data) implements DeliverableEvent {}

  record Submitted(DeliverableView data) implements DeliverableEvent {}

  record ChangesRequested(DeliverableView data) implements DeliverableEvent {}

  record Accepted(DeliverableView data) implements DeliverableEvent {}

  record Rejected(DeliverableView data) implements DeliverableEvent {}

  record Cancelled(DeliverableView data) implements DeliverableEvent {}

  /** Its day has passed, and it was not handed in. Told once for each due day. */
  record Overdue(DeliverableView data) implements DeliverableEvent {}
}
