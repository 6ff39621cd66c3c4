package io.hookline.creator.deal.deliverable;

import io.hookline.creator.deal.partnership.FollowsPartnerships;
import io.hookline.creator.deal.partnership.KnownPartnership;
import io.hookline.creator.deal.partnership.PartnershipMove;
import io.hookline.creator.deal.partnership.PartnershipStep;
import io.hookline.creator.deal.partnership.PartnershipTerms;
import io.hookline.creator.deal.partnership.Partnerships;
import io.hookline.creator.terms.PlannedDeliverable;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Deliverables follow their partnership: what its terms plan becomes due when they begin to hold,
 * nothing is left open by a completion, and a termination cancels what is.
 */
@ApplicationScoped
class PlanDeliverables implements FollowsPartnerships {

  private final DeliverableRepository deliverables;
  private final Partnerships partnerships;
  private final PartnershipTerms terms;
  private final TakeDeliverableStep steps;
  private final DeliverableDays days;

  PlanDeliverables(
      DeliverableRepository deliverables,
      Partnerships partnerships,
      PartnershipTerms terms,
      TakeDeliverableStep steps,
      DeliverableDays days) {
    this.deliverables = deliverables;
    this.partnerships = partnerships;
    this.terms = terms;
    this.steps = steps;
    this.days = days;
  }

  @Override
  public void moved(PartnershipMove move) {
    if (move.step() == PartnershipStep.ACTIVATE) {
      plan(move.partnershipId(), move.at());
    } else if (move.step() == PartnershipStep.COMPLETE) {
      requireNoneOpen(move.partnershipId());
    } else if (move.step() == PartnershipStep.TERMINATE) {
      deliverables
          .openOf(move.partnershipId())
          .forEach(
              open ->
                  steps.take(
                      open,
                      days.step(DeliverableStep.CANCEL, "The partnership was terminated", null)));
    }
  }

  private void requireNoneOpen(UUID partnership) {
    List<Deliverable> open = deliverables.openOf(partnership);
    if (!open.isEmpty()) {
      throw new Problem(
          DeliverableProblem.DELIVERABLES_OPEN,
          open.size() + " of them: accept, reject or cancel them first.");
    }
  }

  @Override
  public void termsChanged(UUID partnership, Instant now) {
    plan(partnership, now);
  }

  @Override
  public boolean hasEarned(UUID partnership, Instant since) {
    return deliverables.acceptedSince(partnership, since);
  }

  private void plan(UUID partnership, Instant now) {
    KnownPartnership known = partnerships.find(partnership).orElseThrow();
    Set<UUID> planned = deliverables.plannedOf(partnership);
    for (PlannedDeliverable part :
        terms.termsAt(partnership, now).orElseThrow().terms().deliverables()) {
      if (!planned.contains(part.id())) {
        add(
            Owed.under(known),
            part.id(),
            new DeliverablePlan(part.type(), part.count(), part.title(), part.dueOn(), null));
      }
    }
  }

  DeliverableView add(Owed by, UUID plannedAs, DeliverablePlan plan) {
    Deliverable planned = new Deliverable(Ids.next(), by, plannedAs, plan, days.now());
    return days.shown(
        deliverables.save(planned, view -> new DeliverableEvent.Planned(days.shown(view))));
  }
}
