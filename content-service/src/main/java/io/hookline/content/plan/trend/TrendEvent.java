package io.hookline.content.plan.trend;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("trends/{id}")
sealed interface TrendEvent extends Event {

  record Found(TrendView data) implements TrendEvent {}

  record Updated(TrendView data) implements TrendEvent {}

  record Tested(TrendView data) implements TrendEvent {}

  record Decided(TrendView data) implements TrendEvent {}

  record Reopened(TrendView data) implements TrendEvent {}
}
