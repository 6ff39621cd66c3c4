package io.hookline.attribution.collect.forward;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why forwarding is refused. */
enum ForwardProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such forwarding")
  FORWARDING_NOT_FOUND,

  @Refusal(status = 404, title = "This event was not to be sent on")
  FORWARDED_EVENT_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "The events of this source are sent on already",
      constraint = "uq_forwarding_event_source")
  EVENT_SOURCE_FORWARDED,

  @Refusal(status = 409, title = "Nothing is sent on at the moment")
  FORWARDING_NOT_ACTIVE,

  @Refusal(status = 409, title = "Events are sent on already")
  FORWARDING_ACTIVE,

  @Refusal(status = 409, title = "Only what TikTok has refused is sent again")
  EVENT_NOT_DEAD
}
