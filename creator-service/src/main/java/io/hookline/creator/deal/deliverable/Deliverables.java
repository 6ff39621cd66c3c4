package io.hookline.creator.deal.deliverable;

import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the creator's own door and money may ask and do about deliverables of the present brand. */
@ApplicationScoped
public class Deliverables {

  private static final String CREATOR = "creator";

  private final DeliverableRepository deliverables;
  private final TakeDeliverableStep steps;
  private final DeliverableDays days;

  Deliverables(
      DeliverableRepository deliverables, TakeDeliverableStep steps, DeliverableDays days) {
    this.deliverables = deliverables;
    this.steps = steps;
    this.days = days;
  }

  /** Of the partnership, in the order in which they were accepted. */
  public List<AcceptedDeliverable> acceptedOf(UUID partnership) {
    return deliverables.acceptedOf(partnership).stream().map(Deliverable::accepted).toList();
  }

  /**
   * The creator hands a draft in, for the first time or after changes were asked for.
   *
   * @param creators the creator, and who was merged into her
   * @throws Problem DELIVERABLE_NOT_FOUND also for somebody else's, DELIVERABLE_STATE_FORBIDS or
   *     VALIDATION_FAILED
   */
  public void submit(Collection<UUID> creators, UUID id, NewSubmission body) {
    Deliverable deliverable =
        deliverables
            .findLocked(id)
            .filter(found -> creators.contains(found.creatorId()))
            .orElseThrow(
                () ->
                    new Problem(
                        DeliverableProblem.DELIVERABLE_NOT_FOUND,
                        "There is no deliverable " + id + "."));
    body.check();
    steps.take(
        deliverable,
        new StepTaken(
            DeliverableStep.SUBMIT, days.now(), CREATOR, null, body.note(), body.url(), false));
  }
}
