package io.hookline.attribution.credit.setting;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a setting is refused, or not there. */
enum AttributionSettingProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such setting")
  ATTRIBUTION_SETTING_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "Another setting has this name",
      constraint = "uq_credit_setting_name")
  ATTRIBUTION_SETTING_NAME_TAKEN,

  @Refusal(status = 409, title = "An archived setting does not change and has no new runs")
  ATTRIBUTION_SETTING_ARCHIVED
}
