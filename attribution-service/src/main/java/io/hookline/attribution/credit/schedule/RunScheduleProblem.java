package io.hookline.attribution.credit.schedule;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a schedule is refused. */
enum RunScheduleProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such schedule")
  ATTRIBUTION_RUN_SCHEDULE_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "The setting has a schedule",
      constraint = "uq_run_schedule_setting")
  ATTRIBUTION_SETTING_SCHEDULED
}
