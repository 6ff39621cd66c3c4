package io.hookline.content.produce.commitment;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("commitments/{id}")
sealed interface CommitmentEvent extends Event {

  record Made(CommitmentView data) implements CommitmentEvent {}

  record Ended(CommitmentView data) implements CommitmentEvent {}
}
