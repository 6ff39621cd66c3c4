package io.hookline.attribution.collect.source;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why an event source is refused. */
enum EventSourceProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such event source")
  EVENT_SOURCE_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "Another source of the brand has this code",
      constraint = "uq_event_source_code")
  SOURCE_CODE_TAKEN
}
