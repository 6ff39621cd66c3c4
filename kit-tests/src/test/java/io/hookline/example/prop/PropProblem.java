package io.hookline.example.prop;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a prop is refused. */
enum PropProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such prop")
  PROP_NOT_FOUND,

  @Refusal(status = 409, title = "A prop of this name exists", constraint = "uq_prop_brand_name")
  PROP_NAME_TAKEN,

  @Refusal(status = 409, title = "A retired prop does not change")
  PROP_RETIRED
}
