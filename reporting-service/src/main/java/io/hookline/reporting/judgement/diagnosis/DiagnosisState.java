package io.hookline.reporting.judgement.diagnosis;

/** Where a finding stands. */
enum DiagnosisState {
  /** The rule fires. */
  OPEN,
  /**
   * Somebody said why it does not matter; it stays so while the rule fires, until the day that was
   * said.
   */
  MUTED,
  /** The rule no longer fires. */
  RESOLVED
}
