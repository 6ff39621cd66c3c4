package io.hookline.creator.deal.leak;

import io.hookline.kit.problem.Problem;

/** Where a sign of a leak stands: open until somebody judges it, once. */
public enum LeakState {
  OPEN,
  /** It has another reason. */
  DISMISSED,
  /** The code has leaked. */
  CONFIRMED;

  /**
   * @throws Problem CODE_LEAK_JUDGED
   */
  LeakState judged(LeakState judgement) {
    if (this != OPEN || judgement == OPEN) {
      throw new Problem(LeakProblem.CODE_LEAK_JUDGED, "It is " + this + ".");
    }
    return judgement;
  }
}
