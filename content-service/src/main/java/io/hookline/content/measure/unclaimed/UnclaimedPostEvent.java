package io.hookline.content.measure.unclaimed;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("unclaimed-posts/{id}")
sealed interface UnclaimedPostEvent extends Event {

  record Found(UnclaimedPostChange data) implements UnclaimedPostEvent {}

  record Dismissed(UnclaimedPostChange data) implements UnclaimedPostEvent {}

  record Restored(UnclaimedPostChange data) implements UnclaimedPostEvent {}

  record Claimed(UnclaimedPostChange data) implements UnclaimedPostEvent {}
}
