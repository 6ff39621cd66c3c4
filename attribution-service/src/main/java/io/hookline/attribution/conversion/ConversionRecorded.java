package io.hookline.attribution.conversion;

import io.hookline.kit.outbox.Event;

record ConversionRecorded(ConversionFacts data) implements Event {
  @Override
  public String subject() {
    return "conversions/" + data.id();
  }
}
