package io.hookline.creator.people.note;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("creators/{creatorId}/notes/{id}")
sealed interface CreatorNoteEvent extends Event {

  record Written(CreatorNoteChange data) implements CreatorNoteEvent {}

  record Removed(CreatorNoteChange data) implements CreatorNoteEvent {}
}
