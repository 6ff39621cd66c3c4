package io.hookline.content.learn.experiment;

/** How far an experiment has come. */
public enum ExperimentState {
  DRAFT,
  RUNNING,
  CONCLUDED,
  STOPPED
}
