package io.hookline.content.measure.unclaimed;

/** Whether a video still waits for a post, is of no interest, or is one. */
enum UnclaimedState {
  OPEN,
  DISMISSED,
  CLAIMED
}
