package io.hookline.attribution.conversion;

import io.hookline.kit.outbox.Event;

sealed interface ConversionEvent extends Event {

  @Override
  ConversionFacts data();

  @Override
  default String subject() {
    return "conversions/" + data().id();
  }

  record Recorded(ConversionFacts data) implements ConversionEvent {}
}
