package io.hookline.reporting.figures.view;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a view is refused. */
enum ViewProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such view")
  VIEW_NOT_FOUND
}
