package io.hookline.creator.grant;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a grant is refused. */
enum GrantProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such grant")
  GRANT_NOT_FOUND,

  @Refusal(status = 409, title = "The grant has ended, or was revoked: it does not change any more")
  GRANT_OVER,

  @Refusal(status = 422, title = "A grant ends after its beginning, and within a year")
  GRANT_PERIOD
}
