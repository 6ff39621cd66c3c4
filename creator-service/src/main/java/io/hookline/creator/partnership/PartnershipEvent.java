package io.hookline.creator.partnership;

import io.hookline.kit.outbox.Event;

sealed interface PartnershipEvent extends Event {

  @Override
  PartnershipView data();

  @Override
  default String subject() {
    return "partnerships/" + data().id();
  }

  record Drafted(PartnershipView data) implements PartnershipEvent {}

  record Updated(PartnershipView data) implements PartnershipEvent {}

  record Activated(PartnershipView data) implements PartnershipEvent {}

  record Ended(PartnershipView data) implements PartnershipEvent {}
}
