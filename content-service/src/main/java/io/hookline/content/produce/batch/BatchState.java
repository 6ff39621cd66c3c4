package io.hookline.content.produce.batch;

/** PLANNED, then FILMED or CANCELLED for good. */
public enum BatchState {
  PLANNED,
  FILMED,
  CANCELLED
}
