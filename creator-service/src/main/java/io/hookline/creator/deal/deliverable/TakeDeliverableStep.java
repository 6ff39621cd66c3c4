package io.hookline.creator.deal.deliverable;

import io.hookline.creator.deal.partnership.PartnershipTerms;
import io.hookline.creator.terms.ApprovalPolicy;
import io.hookline.kit.outbox.Event;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;

/** A step of a deliverable's life, with what follows from it. */
@Singleton
class TakeDeliverableStep {

  private final DeliverableRepository deliverables;
  private final PartnershipTerms terms;
  private final DeliverableDays days;
  private final List<FollowsDeliverables> followers;

  TakeDeliverableStep(
      DeliverableRepository deliverables,
      PartnershipTerms terms,
      DeliverableDays days,
      @All List<FollowsDeliverables> followers) {
    this.deliverables = deliverables;
    this.terms = terms;
    this.days = days;
    this.followers = followers;
  }

  /**
   * @param deliverable that nobody else changes until the commit
   * @throws io.hookline.kit.problem.Problem DELIVERABLE_STATE_FORBIDS
   */
  DeliverableView take(Deliverable deliverable, StepTaken step) {
    deliverable.take(step.beyondAgreed(step.asksForChanges() && isBeyond(deliverable, step)));
    DeliverableView saved =
        deliverables.save(deliverable, view -> event(step.step()).apply(days.shown(view)));
    if (step.step() == DeliverableStep.ACCEPT) {
      followers.forEach(follower -> follower.accepted(deliverable.accepted()));
    }
    return days.shown(saved);
  }

  /** Agencies do ask once more, and have to know that it was not agreed. */
  private boolean isBeyond(Deliverable deliverable, StepTaken step) {
    return terms
        .termsAt(deliverable.partnershipId(), step.at())
        .map(held -> held.terms().approval())
        .map(ApprovalPolicy::revisionRounds)
        .map(agreed -> deliverable.rounds() >= agreed)
        .orElse(false);
  }

  private static Function<DeliverableView, Event> event(DeliverableStep step) {
    return switch (step) {
      case SUBMIT -> DeliverableEvent.Submitted::new;
      case REQUEST_CHANGES -> DeliverableEvent.ChangesRequested::new;
      case ACCEPT -> DeliverableEvent.Accepted::new;
      case REJECT -> DeliverableEvent.Rejected::new;
      case CANCEL -> DeliverableEvent.Cancelled::new;
    };
  }
}
