package io.hookline.content.measure.competitorpost;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("competitor-posts/{id}")
sealed interface CompetitorPostEvent extends Event {

  record Recorded(CompetitorPostView data) implements CompetitorPostEvent {}

  record Updated(CompetitorPostView data) implements CompetitorPostEvent {}
}
