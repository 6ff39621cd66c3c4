package io.hookline.content.learn.experiment;

import io.hookline.kit.problem.Problem;
import java.util.Locale;

/** The steps of an experiment's life, and the state in which each may be taken. */
enum ExperimentStep {
  UPDATE(ExperimentState.DRAFT, ExperimentState.DRAFT),
  START(ExperimentState.DRAFT, ExperimentState.RUNNING),
  OBSERVE(ExperimentState.RUNNING, ExperimentState.RUNNING),
  CONCLUDE(ExperimentState.RUNNING, ExperimentState.CONCLUDED),
  STOP(ExperimentState.RUNNING, ExperimentState.STOPPED);

  private final ExperimentState from;
  private final ExperimentState to;

  ExperimentStep(ExperimentState from, ExperimentState to) {
    this.from = from;
    this.to = to;
  }

  /**
   * @return the state afterwards
   * @throws Problem EXPERIMENT_STATE_FORBIDS
   */
  ExperimentState take(ExperimentState state) {
    if (state != from) {
      throw new Problem(
          ExperimentProblem.EXPERIMENT_STATE_FORBIDS,
          "The experiment is %s; to %s one it must be %s."
              .formatted(state, name().toLowerCase(Locale.ROOT), from));
    }
    return to;
  }
}
