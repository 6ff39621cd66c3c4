package io.hookline.reporting.figures.ratecard;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("rate-card-derivations/{id}")
sealed interface RateCardDerivationEvent extends Event {

  record Proposed(RateCardDerivation data) implements RateCardDerivationEvent {}
}
