package io.hookline.content.plan.pillar;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a pillar is refused. */
enum PillarProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such pillar")
  PILLAR_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "A pillar of this name exists",
      constraint = "uq_pillar_brand_name")
  PILLAR_NAME_TAKEN,

  @Refusal(status = 409, title = "Pillars have 100 percent of a brand's posts at most")
  PILLAR_SHARES_EXCEEDED,

  @Refusal(status = 409, title = "An archived pillar takes up nothing new")
  PILLAR_ARCHIVED,

  @Refusal(status = 409, title = "Only an archived pillar is restored")
  PILLAR_NOT_ARCHIVED
}
