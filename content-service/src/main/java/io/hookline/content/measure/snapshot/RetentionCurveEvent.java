package io.hookline.content.measure.snapshot;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("posts/{postId}/retention-curves/{id}")
sealed interface RetentionCurveEvent extends Event {

  record Recorded(RetentionCurveView data) implements RetentionCurveEvent {}
}
