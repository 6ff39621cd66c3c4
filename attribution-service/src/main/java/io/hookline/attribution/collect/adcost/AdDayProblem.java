package io.hookline.attribution.collect.adcost;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a day of an ad is refused. */
enum AdDayProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such day of an ad")
  AD_DAY_NOT_FOUND,

  @Refusal(status = 409, title = "This source told other figures of this day at this instant")
  AD_DAY_EXISTS,

  @Refusal(status = 422, title = "The platform's ids were rounded, as spreadsheets do")
  AD_IDS_ROUNDED
}
