package io.hookline.creator.partnership;

import io.hookline.kit.outbox.Event;

record PartnershipDrafted(PartnershipView data) implements Event {
  @Override
  public String subject() {
    return "partnerships/" + data.id();
  }
}
