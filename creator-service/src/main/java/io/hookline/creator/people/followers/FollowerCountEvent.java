package io.hookline.creator.people.followers;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("follower-counts/{id}")
sealed interface FollowerCountEvent extends Event {

  record Recorded(FollowerCountView data) implements FollowerCountEvent {}
}
