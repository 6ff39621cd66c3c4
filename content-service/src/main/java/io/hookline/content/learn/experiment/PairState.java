package io.hookline.content.learn.experiment;

/** Whether a pair counts, and if not, why. */
enum PairState {
  COUNTED,
  /** One of both is not published. */
  NOT_OUT,
  /** One of both has no snapshot of the right age yet, and may get one. */
  NOT_READ_YET,
  /** One of both has no snapshot of the right age with these counters. */
  NOT_READ,
  TOO_FEW_TRIALS,
  /** More successes than trials: the counters are no proportion. */
  NO_PROPORTION,
  /** They differ in something else since the start. */
  CHANGED
}
