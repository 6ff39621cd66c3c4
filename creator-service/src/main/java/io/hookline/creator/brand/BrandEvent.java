package io.hookline.creator.brand;

import io.hookline.kit.outbox.Event;

sealed interface BrandEvent extends Event {

  @Override
  BrandView data();

  @Override
  default String subject() {
    return "brands/" + data().slug();
  }

  record Registered(BrandView data) implements BrandEvent {}

  record Updated(BrandView data) implements BrandEvent {}
}
