package io.hookline.reporting.figures.ratecard;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("rate-cards/{id}")
sealed interface RateCardEvent extends Event {

  record Added(RateCard data) implements RateCardEvent {}
}
