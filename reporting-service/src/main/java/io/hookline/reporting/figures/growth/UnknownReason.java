package io.hookline.reporting.figures.growth;

/** Why nobody can say how followers grow. */
enum UnknownReason {
  /** Nothing was measured on two days; estimates do not count. */
  NOT_MEASURED,
  /** Fewer than 28 days lie between the first and the last measured one. */
  TOO_SHORT,
  /** Fewer than two in three days were measured: a step over a gap hides on which day it was. */
  TOO_SPARSE,
  /** Fewer than 100 followers at the start: one more is a percent and more. */
  TOO_FEW_FOLLOWERS,
  /** All counts end in 00, as networks round them: the rounding makes steps of its own. */
  ROUNDED
}
