package io.hookline.content.measure.audience;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why an audience is refused. */
enum AudienceProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such audience")
  AUDIENCE_NOT_FOUND,

  @Refusal(status = 409, title = "Other shares stand there with the same source and instants")
  AUDIENCE_EXISTS,

  @Refusal(status = 422, title = "The audience is smaller than the network tells of")
  AUDIENCE_TOO_SMALL,

  @Refusal(status = 422, title = "The shares can be read as fractions and as percentages")
  AUDIENCE_SHARES_AMBIGUOUS,

  @Refusal(status = 409, title = "Only a published post has an audience")
  AUDIENCE_OF_UNPUBLISHED_POST
}
