package io.hookline.reporting.ratecard;

import io.hookline.kit.outbox.Event;

record RateCardAdded(RateCard data) implements Event {
  @Override
  public String subject() {
    return "rate-cards/" + data.id();
  }
}
