package io.hookline.content.measure.competitor;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("competitors/{id}")
sealed interface CompetitorEvent extends Event {

  record Added(CompetitorView data) implements CompetitorEvent {}

  record Updated(CompetitorView data) implements CompetitorEvent {}
}
