package io.hookline.content.measure.snapshot;

/** Who told the counters: a network's API, a person, a file, or a model. */
public enum Source {
  API,
  MANUAL,
  IMPORT,
  ESTIMATED
}
