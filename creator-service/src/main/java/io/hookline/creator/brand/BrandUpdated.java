package io.hookline.creator.brand;

import io.hookline.kit.outbox.Event;

record BrandUpdated(BrandView data) implements Event {
  @Override
  public String subject() {
    return "brands/" + data.slug();
  }
}
