package io.hookline.creator.money.payout;

import static io.hookline.creator.money.payout.PayoutStatus.DROPPED;
import static io.hookline.creator.money.payout.PayoutStatus.FAILED;
import static io.hookline.creator.money.payout.PayoutStatus.PAID;
import static io.hookline.creator.money.payout.PayoutStatus.PLANNED;
import static io.hookline.creator.money.payout.PayoutStatus.RETURNED;
import static io.hookline.creator.money.payout.PayoutStatus.SENT;

import io.hookline.kit.problem.Problem;

/** The steps of a payout: from which status each is taken, and where it leads. */
enum PayoutStep {
  DROP(PLANNED, DROPPED, PayoutProblem.PAYOUT_NOT_PLANNED),
  SEND(PLANNED, SENT, PayoutProblem.PAYOUT_NOT_PLANNED),
  /** Something stands in the way when the file is written. */
  STOP(PLANNED, FAILED, PayoutProblem.PAYOUT_NOT_PLANNED),
  CONFIRM(SENT, PAID, PayoutProblem.PAYOUT_NOT_SENT),
  FAIL(SENT, FAILED, PayoutProblem.PAYOUT_NOT_SENT),
  RETURN(PAID, RETURNED, PayoutProblem.PAYOUT_NOT_PAID);

  private final PayoutStatus from;
  private final PayoutStatus to;
  private final PayoutProblem otherwise;

  PayoutStep(PayoutStatus from, PayoutStatus to, PayoutProblem otherwise) {
    this.from = from;
    this.to = to;
    this.otherwise = otherwise;
  }

  PayoutStatus to() {
    return to;
  }

  /** Whether the earnings of it are owed again, which were not paid. */
  boolean givesBack() {
    return to == DROPPED || to == FAILED;
  }

  /**
   * @return where it leads
   * @throws Problem this step's code
   */
  PayoutStatus from(PayoutStatus status) {
    if (status != from) {
      throw new Problem(otherwise, "The payout is " + status + ".");
    }
    return to;
  }
}
