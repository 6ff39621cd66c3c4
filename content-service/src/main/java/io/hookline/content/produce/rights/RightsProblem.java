package io.hookline.content.produce.rights;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a request for rights, or a use, is refused. */
enum RightsProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such request for rights")
  RIGHTS_REQUEST_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "The author was asked already and has not answered yet",
      constraint = "uq_rights_request_open")
  RIGHTS_ALREADY_ASKED,

  @Refusal(status = 409, title = "Only a request without an answer can be answered")
  RIGHTS_ALREADY_ANSWERED,

  @Refusal(status = 409, title = "What was refused or withdrawn cannot be withdrawn")
  RIGHTS_NOT_TO_WITHDRAW,

  @Refusal(status = 409, title = "The time of this request has passed; ask anew")
  RIGHTS_EXPIRED,

  @Refusal(status = 409, title = "No grant of the author covers this use")
  UGC_RIGHTS_MISSING,

  @Refusal(status = 404, title = "There is no such reuse")
  REUSE_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "This post's use of the mention is recorded already",
      constraint = "uq_reuse_post")
  REUSE_EXISTS,

  @Refusal(status = 409, title = "This use has ended already")
  REUSE_ENDED
}
