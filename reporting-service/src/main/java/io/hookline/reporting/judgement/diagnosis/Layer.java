package io.hookline.reporting.judgement.diagnosis;

/** Which part of the work a finding is about. */
enum Layer {
  STRATEGY,
  CREATIVE,
  DISTRIBUTION,
  MEASUREMENT
}
