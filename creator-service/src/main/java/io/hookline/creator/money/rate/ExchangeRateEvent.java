package io.hookline.creator.money.rate;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("exchange-rates/{id}")
sealed interface ExchangeRateEvent extends Event {

  record Recorded(ExchangeRateView data) implements ExchangeRateEvent {}
}
