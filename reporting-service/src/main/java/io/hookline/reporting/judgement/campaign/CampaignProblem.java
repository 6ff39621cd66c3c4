package io.hookline.reporting.judgement.campaign;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a campaign is not monitored. */
enum CampaignProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such campaign")
  CAMPAIGN_NOT_FOUND
}
