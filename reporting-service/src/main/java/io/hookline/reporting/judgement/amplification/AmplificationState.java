package io.hookline.reporting.judgement.amplification;

/** How far a boost has come. */
enum AmplificationState {
  PLANNED,
  RUNNING,
  ENDED,
  CANCELLED
}
