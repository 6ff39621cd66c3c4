package io.hookline.creator.promocode;

import io.hookline.kit.outbox.Event;

sealed interface PromoCodeEvent extends Event {

  @Override
  PromoCodeView data();

  @Override
  default String subject() {
    return "promo-codes/" + data().id();
  }

  record Issued(PromoCodeView data) implements PromoCodeEvent {}
}
