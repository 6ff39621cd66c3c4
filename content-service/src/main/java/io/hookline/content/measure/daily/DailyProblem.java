package io.hookline.content.measure.daily;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why figures are refused. */
enum DailyProblem implements ProblemCode {
  @Refusal(status = 422, title = "Too many posts to be put in the order of a figure")
  TOO_MANY_POSTS
}
