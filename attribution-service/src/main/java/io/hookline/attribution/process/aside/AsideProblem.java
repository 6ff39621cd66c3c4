package io.hookline.attribution.process.aside;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why nothing is tried again. */
enum AsideProblem implements ProblemCode {
  @Refusal(status = 404, title = "Nothing of this id is set aside")
  SET_ASIDE_NOT_FOUND,

  @Refusal(status = 409, title = "It counts already")
  SET_ASIDE_DONE
}
