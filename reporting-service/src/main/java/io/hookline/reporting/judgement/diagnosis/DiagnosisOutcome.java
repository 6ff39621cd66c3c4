package io.hookline.reporting.judgement.diagnosis;

/** What became of what somebody did about a finding. */
enum DiagnosisOutcome {
  /** Nobody said that they did anything. */
  NO_ACTION,
  /** It is too early to say. */
  PENDING,
  /** The rule no longer fires. */
  RESOLVED,
  /** It still fires four weeks later. */
  UNCHANGED
}
