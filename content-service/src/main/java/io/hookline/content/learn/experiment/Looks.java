package io.hookline.content.learn.experiment;

/** When the result may be looked at. */
enum Looks {
  /** Once, when it has ended: the fewest data for the same certainty. */
  FIXED_END,
  /** Each day, and ended as soon as a difference is shown: costs more data. */
  SEQUENTIAL
}
