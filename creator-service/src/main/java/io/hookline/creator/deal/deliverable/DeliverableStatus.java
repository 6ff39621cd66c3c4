package io.hookline.creator.deal.deliverable;

/** How far a deliverable has come: see {@link DeliverableStep}. */
public enum DeliverableStatus {
  /** The creator has to hand it in. */
  DUE,
  /** The brand has to answer. */
  SUBMITTED,
  /** The creator has to hand it in again. */
  CHANGES_REQUESTED,
  ACCEPTED,
  REJECTED,
  CANCELLED;

  boolean waitsForCreator() {
    return this == DUE || this == CHANGES_REQUESTED;
  }

  boolean isOpen() {
    return waitsForCreator() || this == SUBMITTED;
  }
}
