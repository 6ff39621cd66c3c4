package io.hookline.attribution.evidence.conversion;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("conversions/{id}")
sealed interface ConversionEvent extends Event {

  record Recorded(ConversionFacts data) implements ConversionEvent {}
}
