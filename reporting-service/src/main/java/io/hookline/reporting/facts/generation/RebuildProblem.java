package io.hookline.reporting.facts.generation;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a question about a rebuild is refused. */
enum RebuildProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such rebuild")
  REBUILD_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "The read model is being rebuilt already",
      constraint = "uq_rebuild_running")
  REBUILD_RUNNING,

  @Refusal(status = 409, title = "The rebuild has ended")
  REBUILD_ENDED
}
