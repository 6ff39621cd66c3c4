package io.hookline.content.produce.rhythm;

/** PLANNED, then DONE or SKIPPED; either can be taken back. */
public enum BlockState {
  PLANNED,
  DONE,
  SKIPPED
}
