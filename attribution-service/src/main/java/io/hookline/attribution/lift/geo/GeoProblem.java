package io.hookline.attribution.lift.geo;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why figures of regions are refused. */
enum GeoProblem implements ProblemCode {
  @Refusal(status = 409, title = "The study takes no figures of regions")
  STUDY_TAKES_NO_REGION_DAYS
}
