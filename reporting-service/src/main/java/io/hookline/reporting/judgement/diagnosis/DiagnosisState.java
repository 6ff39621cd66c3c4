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
  /** The rule looked again, and no longer fires. */
  RESOLVED,
  /**
   * The rule looks at it no more: its days are over, or a figure that is needed is no longer told.
   */
  LAPSED
}
