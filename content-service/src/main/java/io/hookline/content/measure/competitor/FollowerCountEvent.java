package io.hookline.content.measure.competitor;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("competitors/{competitorId}/follower-counts/{id}")
sealed interface FollowerCountEvent extends Event {

  record Recorded(FollowerCountView data) implements FollowerCountEvent {}
}
