package io.hookline.creator.deal.promocode;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("promo-codes/{id}")
sealed interface PromoCodeEvent extends Event {

  record Issued(PromoCodeView data) implements PromoCodeEvent {}
}
