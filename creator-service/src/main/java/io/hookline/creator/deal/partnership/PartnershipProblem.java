package io.hookline.creator.deal.partnership;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a partnership, or a step of its life, is refused. */
enum PartnershipProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such partnership")
  PARTNERSHIP_NOT_FOUND,

  @Refusal(status = 404, title = "The terms have no such version")
  TERMS_VERSION_NOT_FOUND,

  @Refusal(status = 409, title = "The partnership's state does not allow this step")
  PARTNERSHIP_STATE_FORBIDS,

  @Refusal(status = 409, title = "What has been proposed or agreed is not rewritten: amend it")
  TERMS_AGREED,

  @Refusal(
      status = 409,
      title = "Terms do not change for a time in which something was earned under them")
  AMENDMENT_TOO_EARLY,

  @Refusal(status = 409, title = "The creator is exclusive for the same categories already")
  EXCLUSIVITY_OVERLAPS
}
