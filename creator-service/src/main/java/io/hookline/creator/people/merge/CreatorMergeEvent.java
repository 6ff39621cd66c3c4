package io.hookline.creator.people.merge;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("creator-merges/{id}")
sealed interface CreatorMergeEvent extends Event {

  record Made(CreatorMergeChange data) implements CreatorMergeEvent {}

  record Parted(CreatorMergeChange data) implements CreatorMergeEvent {}
}
