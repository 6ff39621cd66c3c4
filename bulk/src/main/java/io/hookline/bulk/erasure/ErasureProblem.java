package io.hookline.bulk.erasure;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why an erasure is refused. */
enum ErasureProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such erasure")
  ERASURE_NOT_FOUND
}
