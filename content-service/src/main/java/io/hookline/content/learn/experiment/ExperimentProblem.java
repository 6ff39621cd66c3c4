package io.hookline.content.learn.experiment;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why an experiment, a step of its life or an observation is refused. */
enum ExperimentProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such experiment")
  EXPERIMENT_NOT_FOUND,

  @Refusal(status = 409, title = "The experiment's state does not allow this step")
  EXPERIMENT_STATE_FORBIDS,

  @Refusal(
      status = 409,
      title = "Control and variant differ in something else than the one variable")
  EXPERIMENT_NOT_COMPARABLE,

  @Refusal(status = 409, title = "Control and variant do not differ in the variable")
  EXPERIMENT_NOT_VARIED,

  @Refusal(status = 409, title = "An experiment begins before its posts are out")
  EXPERIMENT_ALREADY_OUT,

  @Refusal(status = 409, title = "The experiment has fewer pairs than it needs")
  EXPERIMENT_TOO_FEW_PAIRS,

  @Refusal(status = 409, title = "The experiment's end is over before it starts")
  EXPERIMENT_END_PASSED,

  @Refusal(status = 409, title = "The experiment is concluded when it has ended, or shown a winner")
  EXPERIMENT_NOT_ENDED,

  @Refusal(
      status = 409,
      title = "An observation of this arm, day, source and collection exists",
      constraint = "pk_experiment_observation")
  EXPERIMENT_OBSERVATION_EXISTS,

  @Refusal(status = 409, title = "Posts are observed by their snapshots")
  EXPERIMENT_OF_POSTS
}
