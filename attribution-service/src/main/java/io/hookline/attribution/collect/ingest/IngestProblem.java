package io.hookline.attribution.collect.ingest;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why events, or replays of refused ones, are refused. */
enum IngestProblem implements ProblemCode {
  @Refusal(status = 409, title = "The event source was disconnected")
  EVENT_SOURCE_DISCONNECTED,

  @Refusal(status = 404, title = "There is no such refused event")
  REFUSED_EVENT_NOT_FOUND,

  @Refusal(status = 409, title = "The refused event can not be replayed")
  REFUSED_EVENT_CLOSED
}
