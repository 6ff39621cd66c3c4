package io.hookline.content.learn.learning;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a learning, or a step of its life, is refused. */
enum LearningProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such learning")
  LEARNING_NOT_FOUND,

  @Refusal(status = 404, title = "The learning has no such version")
  LEARNING_VERSION_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "A learning with this externalId exists",
      constraint = "uq_learning_external_id")
  LEARNING_EXISTS,

  @Refusal(status = 409, title = "The learning's state does not allow this")
  LEARNING_STATE_FORBIDS,

  @Refusal(status = 409, title = "Only an active learning takes the place of another one")
  SUCCESSOR_NOT_ACTIVE,

  @Refusal(status = 422, title = "The evidence does not support so much confidence")
  CONFIDENCE_UNSUPPORTED
}
