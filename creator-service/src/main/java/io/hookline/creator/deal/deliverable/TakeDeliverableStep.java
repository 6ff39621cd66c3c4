package io.hookline.creator.deal.deliverable;

import io.hookline.kit.outbox.Event;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;

/** A step of a deliverable's life, with what follows from it. */
@Singleton
class TakeDeliverableStep {

  private final DeliverableRepository deliverables;
  private final DeliverableDays days;
  private final List<FollowsDeliverables> followers;

  TakeDeliverableStep(
      DeliverableRepository deliverables,
      DeliverableDays days,
      @All List<FollowsDeliverables> followers) {
    this.deliverables = deliverables;
    this.days = days;
    this.followers = followers;
  }

  /**
   * @param deliverable that nobody else changes until the commit
   * @throws io.hookline.kit.problem.Problem DELIVERABLE_STATE_FORBIDS
   */
  DeliverableView take(Deliverable deliverable, StepTaken step) {
    deliverable.take(step);
    DeliverableView saved =
        deliverables.save(deliverable, view -> event(step.step()).apply(days.shown(view)));
    if (step.step() == DeliverableStep.ACCEPT) {
      followers.forEach(follower -> follower.accepted(deliverable.accepted()));
    }
    return days.shown(saved);
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
