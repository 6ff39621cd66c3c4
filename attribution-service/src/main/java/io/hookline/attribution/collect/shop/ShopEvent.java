package io.hookline.attribution.collect.shop;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("shops/{id}")
sealed interface ShopEvent extends Event {

  record Connected(ShopView data) implements ShopEvent {}

  record Changed(ShopView data) implements ShopEvent {}

  record SecretRotated(ShopView data) implements ShopEvent {}
}
