package io.hookline.attribution.identity.exclusion;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why what somebody says of an identifier is refused. */
enum ExclusionProblem implements ProblemCode {
  @Refusal(status = 404, title = "Nothing of the kind was said of an identifier")
  EXCLUSION_NOT_FOUND,

  @Refusal(status = 409, title = "This holds no more")
  EXCLUSION_ENDED
}
