package io.hookline.creator.deal.deliverable;

/** What rests on accepted deliverables and stands to the right of them: money. */
public interface FollowsDeliverables {

  /** One was accepted, in the present transaction; once for each. */
  void accepted(AcceptedDeliverable deliverable);
}
