package io.hookline.creator.deal.campaign;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a campaign, or a step of its life, is refused. */
enum CampaignProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such campaign")
  CAMPAIGN_NOT_FOUND,

  @Refusal(status = 409, title = "The campaign's state does not allow this step")
  CAMPAIGN_STATE_FORBIDS,

  @Refusal(status = 409, title = "A campaign that is over does not change")
  CAMPAIGN_OVER
}
