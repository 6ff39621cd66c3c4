package io.hookline.content.measure.audience;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("audiences/{id}")
sealed interface AudienceEvent extends Event {

  record Recorded(AudienceView data) implements AudienceEvent {}
}
