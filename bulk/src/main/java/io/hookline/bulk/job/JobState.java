package io.hookline.bulk.job;

/** Where a job stands. */
public enum JobState {
  /** Waits for a worker, perhaps for a second try. */
  QUEUED,
  /** A worker has it, or had it a moment ago. */
  RUNNING,
  /** Went through to its end; single rows may have failed. */
  SUCCEEDED,
  /** Was given up. What it had committed before stays. */
  FAILED,
  /** Was stopped by somebody. What it had committed before stays. */
  CANCELLED;

  public boolean isFinal() {
    return this == SUCCEEDED || this == FAILED || this == CANCELLED;
  }
}
