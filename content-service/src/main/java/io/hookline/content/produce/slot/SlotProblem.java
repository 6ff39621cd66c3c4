package io.hookline.content.produce.slot;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a slot is refused. */
enum SlotProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such slot")
  SLOT_NOT_FOUND,

  @Refusal(status = 404, title = "No slot of the account is free in the days ahead")
  NO_FREE_SLOT,

  @Refusal(status = 409, title = "The account has a slot at this time of the week")
  SLOT_TAKEN,

  @Refusal(status = 409, title = "An account that is not active gets no slots")
  SLOT_ACCOUNT_INACTIVE,

  @Refusal(status = 409, title = "The account has as many slots as it can have")
  SLOT_LIMIT
}
