package io.hookline.creator.money.dispute;

import io.hookline.kit.problem.Problem;
import java.util.EnumSet;
import java.util.Set;

/** The steps of a dispute: each is taken while it is open, and never after its end. */
enum DisputeStep {
  /** The brand writes. */
  ANSWER(DisputeStatus.ANSWERED),
  /** The creator writes. */
  ASK(DisputeStatus.OPEN),
  UPHOLD(DisputeStatus.UPHELD),
  REJECT(DisputeStatus.REJECTED),
  /** Whoever opened it lets it be. */
  WITHDRAW(DisputeStatus.WITHDRAWN);

  private static final Set<DisputeStatus> OPEN =
      EnumSet.of(DisputeStatus.OPEN, DisputeStatus.ANSWERED);

  private final DisputeStatus to;

  DisputeStep(DisputeStatus to) {
    this.to = to;
  }

  static DisputeStep message(DisputeSide side) {
    return side == DisputeSide.BRAND ? ANSWER : ASK;
  }

  /**
   * @throws Problem DISPUTE_RESOLVED
   */
  DisputeStatus from(DisputeStatus status) {
    if (!OPEN.contains(status)) {
      throw new Problem(DisputeProblem.DISPUTE_RESOLVED, "It is " + status + ".");
    }
    return to;
  }
}
