package io.hookline.creator.promocode;

import io.hookline.kit.outbox.Event;

record PromoCodeIssued(PromoCodeView data) implements Event {
  @Override
  public String subject() {
    return "promo-codes/" + data.id();
  }
}
