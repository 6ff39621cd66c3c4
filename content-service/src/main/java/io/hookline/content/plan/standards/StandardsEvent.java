package io.hookline.content.plan.standards;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("standards")
sealed interface StandardsEvent extends Event {

  record Revised(StandardsView data) implements StandardsEvent {}
}
