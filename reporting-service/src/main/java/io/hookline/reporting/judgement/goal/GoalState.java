package io.hookline.reporting.judgement.goal;

/** How a goal stands. */
enum GoalState {
  /** Its period has not begun. */
  NOT_STARTED,
  /** At least as far as it should be by now. */
  ON_PACE,
  /** Not as far as it should be by now. */
  BEHIND,
  /** The target is met: of what adds up or stands at once, of a rate at the period's end. */
  REACHED,
  /** The period ended without, or what must not be exceeded is. */
  MISSED,
  /** Nothing is known of its days, or not yet of the last ones. */
  UNKNOWN
}
