package io.hookline.creator.brand;

import io.hookline.kit.outbox.Event;

record BrandRegistered(BrandView data) implements Event {
  @Override
  public String subject() {
    return "brands/" + data.slug();
  }
}
