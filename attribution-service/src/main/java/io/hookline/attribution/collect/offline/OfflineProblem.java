package io.hookline.attribution.collect.offline;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a sale is refused. */
enum OfflineProblem implements ProblemCode {
  @Refusal(status = 422, title = "The sale cannot be taken as an event")
  SALE_REFUSED,

  @Refusal(status = 422, title = "It is not said which event source the sale is of")
  EVENT_SOURCE_NOT_NAMED
}
