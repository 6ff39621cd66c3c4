package io.hookline.content.measure.snapshot;

/** Who told the counters. Where several tell of one instant the first of these counts. */
public enum Source {
  /** A network's API. */
  API,
  /** A file that was exported from the network or from another program. */
  IMPORT,
  /** A person who has read them off a screen. */
  MANUAL,
  /** A model: counts only where nobody has measured. */
  ESTIMATED
}
