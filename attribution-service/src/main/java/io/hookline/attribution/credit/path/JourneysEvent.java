package io.hookline.attribution.credit.path;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("attribution-journeys/{id}")
sealed interface JourneysEvent extends Event {

  record Summarized(JourneysView data) implements JourneysEvent {}
}
