package io.hookline.creator.people.creator;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a creator is refused. */
enum CreatorProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such creator")
  CREATOR_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "Another creator of the brand has this handle",
      constraint = "uq_account_brand_network_handle")
  HANDLE_TAKEN,

  @Refusal(status = 409, title = "This seems to be a creator whom the brand has")
  CREATOR_DUPLICATE,

  @Refusal(status = 409, title = "Another record stands for this creator")
  CREATOR_MERGED,

  @Refusal(status = 409, title = "The creator is archived or banned")
  CREATOR_OUT,

  @Refusal(status = 409, title = "This creator is not merged into another")
  CREATOR_NOT_MERGED,

  @Refusal(status = 409, title = "A creator is not merged into itself")
  CREATOR_MERGED_WITH_ITSELF,

  @Refusal(status = 409, title = "Records that are merged into this creator are erased first")
  CREATOR_HAS_MERGED_RECORDS,

  @Refusal(status = 403, title = "Groups of creators are not shared")
  CREATOR_GROUP_NOT_SHARED,

  @Refusal(status = 409, title = "The pipeline has no such step")
  CREATOR_STEP_NOT_ALLOWED,

  @Refusal(status = 409, title = "By the brand's rule a ban has no end")
  BAN_WITHOUT_END,

  @Refusal(status = 409, title = "The applicant may not apply again yet")
  APPLICATION_TOO_EARLY,

  @Refusal(status = 409, title = "The applicant may not apply again")
  APPLICANT_SHUT_OUT,

  @Refusal(status = 409, title = "The applicant is in the pipeline already")
  APPLICANT_KNOWN,

  @Refusal(status = 409, title = "The applicant may be one of several creators")
  APPLICANT_AMBIGUOUS
}
