package io.hookline.content.learn.experiment;

/** One of the two that are compared. */
public enum Arm {
  /** As it is always done. */
  CONTROL,
  /** With the one thing changed. */
  VARIANT
}
