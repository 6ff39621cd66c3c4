package io.hookline.content.learn.experiment;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("experiments/{experimentId}/observations/{id}")
sealed interface ObservationEvent extends Event {

  record Recorded(ObservationView data) implements ObservationEvent {}
}
