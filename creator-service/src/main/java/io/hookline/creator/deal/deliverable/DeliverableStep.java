package io.hookline.creator.deal.deliverable;

import static io.hookline.creator.deal.deliverable.DeliverableStatus.ACCEPTED;
import static io.hookline.creator.deal.deliverable.DeliverableStatus.CANCELLED;
import static io.hookline.creator.deal.deliverable.DeliverableStatus.CHANGES_REQUESTED;
import static io.hookline.creator.deal.deliverable.DeliverableStatus.DUE;
import static io.hookline.creator.deal.deliverable.DeliverableStatus.REJECTED;
import static io.hookline.creator.deal.deliverable.DeliverableStatus.SUBMITTED;

import io.hookline.kit.problem.Problem;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of a deliverable's life, and the states in which each may be taken. */
@Schema(name = "DeliverableStepKind")
enum DeliverableStep {
  SUBMIT(EnumSet.of(DUE, CHANGES_REQUESTED), SUBMITTED),
  REQUEST_CHANGES(EnumSet.of(SUBMITTED), CHANGES_REQUESTED),
  ACCEPT(EnumSet.of(SUBMITTED), ACCEPTED),
  REJECT(EnumSet.of(SUBMITTED), REJECTED),
  CANCEL(EnumSet.of(DUE, SUBMITTED, CHANGES_REQUESTED), CANCELLED);

  private final Set<DeliverableStatus> from;
  private final DeliverableStatus to;

  DeliverableStep(Set<DeliverableStatus> from, DeliverableStatus to) {
    this.from = from;
    this.to = to;
  }

  /**
   * @return the state afterwards
   * @throws Problem DELIVERABLE_STATE_FORBIDS
   */
  DeliverableStatus take(DeliverableStatus status) {
    if (!from.contains(status)) {
      throw new Problem(
          DeliverableProblem.DELIVERABLE_STATE_FORBIDS,
          "The deliverable is %s; %s is for %s."
              .formatted(status, name().toLowerCase(Locale.ROOT).replace('_', ' '), from));
    }
    return to;
  }
}
