package io.hookline.reporting.figures.saved;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a saved query is refused. */
enum SavedQueryProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such saved query")
  SAVED_QUERY_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "A saved query of this name exists",
      constraint = "uq_saved_query_brand_name")
  SAVED_QUERY_NAME_TAKEN,

  @Refusal(status = 409, title = "The saved query asks for what was withdrawn from the catalogue")
  SAVED_QUERY_OUTDATED
}
