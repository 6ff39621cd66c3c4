package io.hookline.creator.deal.partnership;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.OfMoney;
import io.hookline.kit.outbox.Subject;

@OfMoney(fields = {"fee", "terms.pay"})
@Subject("partnerships/{id}")
sealed interface PartnershipEvent extends Event {

  record Drafted(PartnershipView data) implements PartnershipEvent {}

  record Updated(PartnershipView data) implements PartnershipEvent {}

  record Proposed(PartnershipView data) implements PartnershipEvent {}

  record Returned(PartnershipView data) implements PartnershipEvent {}

  record Activated(PartnershipView data) implements PartnershipEvent {}

  /** There is a new version of the terms, which may hold from a later instant on. */
  record Amended(PartnershipView data) implements PartnershipEvent {}

  /** A version that was agreed earlier holds from now on. */
  record TermsBegan(PartnershipView data) implements PartnershipEvent {}

  record Paused(PartnershipView data) implements PartnershipEvent {}

  record Resumed(PartnershipView data) implements PartnershipEvent {}

  record Completed(PartnershipView data) implements PartnershipEvent {}

  record Terminated(PartnershipView data) implements PartnershipEvent {}

  /** The right to use the videos ends soon. Told once for each last day. */
  record UsageRightsExpiring(PartnershipView data) implements PartnershipEvent {}

  /** The right to advertise under the creator's name ends soon. Told once for each last day. */
  record WhitelistingExpiring(PartnershipView data) implements PartnershipEvent {}
}
