package io.hookline.creator.deal.partnership;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a partnership, or a step of its life, is refused. */
enum PartnershipProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such partnership")
  PARTNERSHIP_NOT_FOUND,

  @Refusal(status = 409, title = "Only a draft can be activated")
  PARTNERSHIP_NOT_A_DRAFT,

  @Refusal(status = 409, title = "Only an active partnership can be ended")
  PARTNERSHIP_NOT_ACTIVE,

  @Refusal(status = 409, title = "An ended partnership does not change")
  PARTNERSHIP_ENDED,

  @Refusal(status = 422, title = "The fee is not in the brand's currency")
  FEE_CURRENCY_DIFFERS
}
