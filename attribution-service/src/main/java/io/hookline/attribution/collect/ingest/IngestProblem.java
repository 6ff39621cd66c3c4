package io.hookline.attribution.collect.ingest;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why events are refused. */
enum IngestProblem implements ProblemCode {
  @Refusal(status = 409, title = "The event source was disconnected")
  EVENT_SOURCE_DISCONNECTED
}
