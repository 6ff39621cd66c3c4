package io.hookline.creator.people.creator;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("creators/{id}")
sealed interface CreatorEvent extends Event {

  record Registered(CreatorChange data) implements CreatorEvent {}

  record Updated(CreatorChange data) implements CreatorEvent {}

  record Moved(CreatorChange data) implements CreatorEvent {}

  /** Another record stands for this one: {@code mergedInto}. */
  record Merged(CreatorChange data) implements CreatorEvent {}

  record Parted(CreatorChange data) implements CreatorEvent {}

  /** The person has been erased; whoever keeps something of the person erases that too. */
  record Erased(CreatorChange data) implements CreatorEvent {}
}
