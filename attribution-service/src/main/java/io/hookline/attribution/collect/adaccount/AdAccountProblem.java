package io.hookline.attribution.collect.adaccount;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why something is not done with an ad account. */
enum AdAccountProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such ad account")
  AD_ACCOUNT_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "The brand has this ad account already",
      constraint = "uq_ad_account_advertiser")
  AD_ACCOUNT_EXISTS,

  @Refusal(status = 409, title = "The ad account is not connected")
  AD_ACCOUNT_NOT_CONNECTED
}
