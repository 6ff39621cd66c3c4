package io.hookline.attribution.collect.place;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("places/{id}")
sealed interface PlaceEvent extends Event {

  record Recorded(PlaceView data) implements PlaceEvent {}

  record Changed(PlaceView data) implements PlaceEvent {}
}
