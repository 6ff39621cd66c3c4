package io.hookline.content.measure.timeline;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why an entry of the timeline is refused. */
enum TimelineProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such entry of the timeline")
  TIMELINE_ENTRY_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "An entry with this external id exists",
      constraint = "uq_timeline_entry_external_id")
  TIMELINE_ENTRY_EXISTS,

  @Refusal(status = 409, title = "What the services have written down themselves does not change")
  TIMELINE_ENTRY_AUTOMATIC,

  @Refusal(status = 409, title = "A removed entry does not change")
  TIMELINE_ENTRY_REMOVED
}
