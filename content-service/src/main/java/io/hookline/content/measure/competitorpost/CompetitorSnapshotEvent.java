package io.hookline.content.measure.competitorpost;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("competitor-posts/{postId}/snapshots/{id}")
sealed interface CompetitorSnapshotEvent extends Event {

  record Recorded(CompetitorSnapshotView data) implements CompetitorSnapshotEvent {}
}
