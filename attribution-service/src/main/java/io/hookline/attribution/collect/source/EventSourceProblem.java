package io.hookline.attribution.collect.source;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why an event source, or a token of one, is refused. */
enum EventSourceProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such event source")
  EVENT_SOURCE_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "Another source of the brand has this code",
      constraint = "uq_event_source_code")
  SOURCE_CODE_TAKEN,

  @Refusal(status = 404, title = "There is no such token of the event source")
  EVENT_SOURCE_TOKEN_NOT_FOUND,

  @Refusal(status = 409, title = "The event source has as many tokens as it may have at a time")
  TOO_MANY_SOURCE_TOKENS,

  @Refusal(status = 409, title = "The token has ended already")
  EVENT_SOURCE_TOKEN_ENDED
}
