package io.hookline.content.produce.rhythm;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("blocks/{id}")
sealed interface BlockEvent extends Event {

  record Done(BlockView data) implements BlockEvent {}

  record Skipped(BlockView data) implements BlockEvent {}

  record Moved(BlockView data) implements BlockEvent {}

  /** A tick or a skip was taken back. */
  record Reopened(BlockView data) implements BlockEvent {}
}
