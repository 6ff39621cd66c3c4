package io.hookline.reporting.judgement.diagnosis;

/** What became of what somebody did about a finding. */
enum DiagnosisOutcome {
  /** Nobody said that they did anything. */
  NO_ACTION,
  /** It is too early to say. */
  PENDING,
  /** The rule looked again, and no longer fires. */
  RESOLVED,
  /** The rule looks at it no more, so that nobody knows. */
  UNKNOWN,
  /** It still fires four weeks later. */
  UNCHANGED
}
