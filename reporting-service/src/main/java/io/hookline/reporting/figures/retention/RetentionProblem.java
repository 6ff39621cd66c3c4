package io.hookline.reporting.figures.retention;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why retention is refused. */
enum RetentionProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such post")
  POST_NOT_FOUND
}
