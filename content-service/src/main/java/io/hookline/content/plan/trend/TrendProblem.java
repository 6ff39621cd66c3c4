package io.hookline.content.plan.trend;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a trend, or a step of its life, is refused. */
enum TrendProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such trend")
  TREND_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "A trend of this kind and name exists",
      constraint = "uq_trend_name")
  TREND_NAME_KNOWN,

  @Refusal(status = 409, title = "A trend with this link exists", constraint = "uq_trend_link")
  TREND_LINK_KNOWN,

  @Refusal(status = 409, title = "A trend is decided once its fit test is answered")
  TREND_NOT_TESTED,

  @Refusal(status = 409, title = "The trend's state does not allow this")
  TREND_STATE_FORBIDS
}
