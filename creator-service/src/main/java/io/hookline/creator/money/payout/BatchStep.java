package io.hookline.creator.money.payout;

import static io.hookline.creator.money.payout.BatchStatus.APPROVED;
import static io.hookline.creator.money.payout.BatchStatus.CANCELLED;
import static io.hookline.creator.money.payout.BatchStatus.CONFIRMED;
import static io.hookline.creator.money.payout.BatchStatus.DRAFT;
import static io.hookline.creator.money.payout.BatchStatus.FILE_WRITTEN;
import static io.hookline.creator.money.payout.BatchStatus.SUBMITTED;

import io.hookline.kit.problem.Problem;
import java.util.EnumSet;
import java.util.Set;

/** The steps of a batch: from which status each is taken, and where it leads. */
enum BatchStep {
  /** Takes a payout out of it. */
  CHANGE(DRAFT, PayoutProblem.PAYOUT_BATCH_NOT_A_DRAFT, DRAFT),
  SUBMIT(SUBMITTED, PayoutProblem.PAYOUT_BATCH_NOT_A_DRAFT, DRAFT),
  RETURN(DRAFT, PayoutProblem.PAYOUT_BATCH_NOT_SUBMITTED, SUBMITTED),
  APPROVE(APPROVED, PayoutProblem.PAYOUT_BATCH_NOT_SUBMITTED, SUBMITTED),
  WRITE_FILE(FILE_WRITTEN, PayoutProblem.PAYOUT_BATCH_NOT_APPROVED, APPROVED),
  CONFIRM(CONFIRMED, PayoutProblem.PAYOUT_BATCH_NOT_WRITTEN, FILE_WRITTEN),
  CANCEL(CANCELLED, PayoutProblem.PAYOUT_BATCH_NOT_TO_CANCEL, DRAFT, SUBMITTED, APPROVED);

  private final BatchStatus to;
  private final PayoutProblem otherwise;
  private final Set<BatchStatus> from;

  BatchStep(BatchStatus to, PayoutProblem otherwise, BatchStatus first, BatchStatus... more) {
    this.to = to;
    this.otherwise = otherwise;
    this.from = EnumSet.of(first, more);
  }

  /**
   * @return where it leads
   * @throws Problem this step's code
   */
  BatchStatus from(BatchStatus status) {
    if (!from.contains(status)) {
      throw new Problem(otherwise, "The batch is " + status + ".");
    }
    return to;
  }
}
