package io.hookline.content.produce.commitment;

/**
 * How a commitment stands in a week. KEPT: enough posts are out. MISSED: the week is over, and they
 * are not. RUNNING, AHEAD: not over, not begun. PARTIAL: only some of its days belong to the
 * commitment, so that it neither counts for the streak nor against it.
 */
enum WeekState {
  KEPT,
  MISSED,
  RUNNING,
  AHEAD,
  PARTIAL
}
