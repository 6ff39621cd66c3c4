package io.hookline.creator.deal.partnership;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("partnerships/{id}")
sealed interface PartnershipEvent extends Event {

  record Drafted(PartnershipView data) implements PartnershipEvent {}

  record Updated(PartnershipView data) implements PartnershipEvent {}

  record Activated(PartnershipView data) implements PartnershipEvent {}

  record Ended(PartnershipView data) implements PartnershipEvent {}
}
