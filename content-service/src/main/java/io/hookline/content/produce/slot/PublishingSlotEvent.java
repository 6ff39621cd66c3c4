package io.hookline.content.produce.slot;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("publishing-slots/{id}")
sealed interface PublishingSlotEvent extends Event {

  record Added(PublishingSlotView data) implements PublishingSlotEvent {}

  record Updated(PublishingSlotView data) implements PublishingSlotEvent {}
}
