package io.hookline.content.measure.availability;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why it is not taken down whether a post is there. */
enum AvailabilityProblem implements ProblemCode {
  @Refusal(status = 409, title = "Only a published post can be there or missing")
  AVAILABILITY_OF_UNPUBLISHED_POST
}
