package io.hookline.content.produce.batch;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a batch, or a step of its life, is refused. */
enum BatchProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such batch")
  BATCH_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "A post is in one planned batch at a time",
      constraint = "uq_batch_post_post")
  POST_IN_OTHER_BATCH,

  @Refusal(status = 409, title = "The batch was filmed")
  BATCH_FILMED,

  @Refusal(status = 409, title = "The batch was cancelled")
  BATCH_CANCELLED
}
