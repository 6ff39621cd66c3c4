package io.hookline.reporting.ratecard;

import io.hookline.kit.outbox.Event;

sealed interface RateCardEvent extends Event {

  @Override
  RateCard data();

  @Override
  default String subject() {
    return "rate-cards/" + data().id();
  }

  record Added(RateCard data) implements RateCardEvent {}
}
