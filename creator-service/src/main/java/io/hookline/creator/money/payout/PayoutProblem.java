package io.hookline.creator.money.payout;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a batch or a payout, or a step of it, is refused. */
enum PayoutProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such batch of payouts")
  PAYOUT_BATCH_NOT_FOUND,

  @Refusal(status = 404, title = "There is no such payout")
  PAYOUT_NOT_FOUND,

  @Refusal(status = 409, title = "Nobody is left to be paid")
  NOTHING_TO_PAY,

  @Refusal(status = 409, title = "Only a draft changes or is submitted")
  PAYOUT_BATCH_NOT_A_DRAFT,

  @Refusal(status = 409, title = "Only a submitted batch is approved or returned")
  PAYOUT_BATCH_NOT_SUBMITTED,

  @Refusal(status = 409, title = "A file is written of an approved batch, and once")
  PAYOUT_BATCH_NOT_APPROVED,

  @Refusal(status = 409, title = "No file of the batch was written, or all is settled")
  PAYOUT_BATCH_NOT_WRITTEN,

  @Refusal(status = 409, title = "A batch of which the bank may know is not cancelled")
  PAYOUT_BATCH_NOT_TO_CANCEL,

  @Refusal(
      status = 409,
      title = "A batch is approved by somebody who neither made, changed nor submitted it",
      constraint = "ck_payout_batch_four_eyes")
  PAYOUT_BATCH_OWN,

  @Refusal(status = 409, title = "The payout is not planned any more")
  PAYOUT_NOT_PLANNED,

  @Refusal(status = 409, title = "The payout is not at the bank")
  PAYOUT_NOT_SENT,

  @Refusal(status = 409, title = "The payout is not paid")
  PAYOUT_NOT_PAID,
  @Refusal(status = 404, title = "No file of the batch was written")
  PAYMENT_FILE_NOT_FOUND
}
