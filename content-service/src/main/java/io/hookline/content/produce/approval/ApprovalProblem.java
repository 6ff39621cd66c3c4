package io.hookline.content.produce.approval;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a route, a review or a remark is refused. */
enum ApprovalProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such approval route")
  APPROVAL_ROUTE_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "The partnership has an approval route of its own",
      constraint = "uq_approval_route_partnership")
  APPROVAL_ROUTE_EXISTS,

  @Refusal(status = 409, title = "The brand's approval route is changed, and not deleted")
  APPROVAL_ROUTE_OF_BRAND,

  @Refusal(status = 404, title = "There is no such review")
  REVIEW_NOT_FOUND,

  @Refusal(status = 409, title = "The post is in review", constraint = "uq_review_standing")
  REVIEW_STANDS,

  @Refusal(status = 409, title = "The review is closed")
  REVIEW_CLOSED,

  @Refusal(status = 409, title = "The post's content has changed since it was submitted")
  REVIEW_STALE,

  @Refusal(status = 409, title = "Another step of the review is to be decided")
  REVIEW_STEP_FORBIDS,

  @Refusal(status = 403, title = "The step is for reviewers with a larger role")
  REVIEWER_ROLE_TOO_SMALL,

  @Refusal(status = 403, title = "The step is decided by somebody else than who wrote or submitted")
  REVIEWER_IS_AUTHOR,

  @Refusal(status = 403, title = "A review is withdrawn by who submitted, or by an administrator")
  REVIEW_OF_ANOTHER,

  @Refusal(status = 404, title = "There is no such remark")
  REMARK_NOT_FOUND,

  @Refusal(status = 409, title = "The remark's state does not allow this")
  REMARK_STATE_FORBIDS
}
