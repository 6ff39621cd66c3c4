package io.hookline.attribution.evidence.definition;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("conversion-definitions/{id}")
sealed interface ConversionDefinitionEvent extends Event {

  record Set(ConversionDefinitionView data) implements ConversionDefinitionEvent {}
}
