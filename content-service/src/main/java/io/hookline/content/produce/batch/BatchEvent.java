package io.hookline.content.produce.batch;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("batches/{id}")
sealed interface BatchEvent extends Event {

  record Planned(BatchView data) implements BatchEvent {}

  record Updated(BatchView data) implements BatchEvent {}

  record Filmed(BatchView data) implements BatchEvent {}

  record Cancelled(BatchView data) implements BatchEvent {}
}
