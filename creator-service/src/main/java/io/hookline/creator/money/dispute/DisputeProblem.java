package io.hookline.creator.money.dispute;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a dispute, or a step of it, is refused. */
enum DisputeProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such dispute")
  DISPUTE_NOT_FOUND,

  @Refusal(status = 409, title = "The earning is disputed already", constraint = "uq_dispute_open")
  DISPUTE_OPEN_ALREADY,

  @Refusal(status = 409, title = "What is on its way to the bank is disputed when it has arrived")
  DISPUTE_IN_PAYOUT,

  @Refusal(status = 409, title = "A dispute that is resolved does not change")
  DISPUTE_RESOLVED,

  @Refusal(status = 409, title = "Only who opened a dispute withdraws it")
  DISPUTE_OF_OTHER_SIDE,

  @Refusal(status = 422, title = "Who upholds a dispute says what follows for the money")
  DISPUTE_WITHOUT_OUTCOME,

  @Refusal(status = 422, title = "The adjustment is not in the currency of the earning")
  DISPUTE_CURRENCY_DIFFERS
}
