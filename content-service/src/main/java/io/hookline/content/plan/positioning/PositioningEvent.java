package io.hookline.content.plan.positioning;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("positioning")
sealed interface PositioningEvent extends Event {

  record Revised(PositioningView data) implements PositioningEvent {}
}
