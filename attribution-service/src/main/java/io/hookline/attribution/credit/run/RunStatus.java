package io.hookline.attribution.credit.run;

/** Where a run stands. */
public enum RunStatus {
  /** Waits for a worker. */
  QUEUED,
  /** Is being worked out. */
  RUNNING,
  /** What it says can be read, and never changes. */
  COMPLETED,
  /** Was stopped by somebody; it can be resumed, or discarded. */
  CANCELLED,
  /** Failed again and again; it can be resumed, or discarded. */
  FAILED,
  /** What it had worked out is being taken back. */
  DISCARDING,
  /** Was given up; nothing of it is left. */
  DISCARDED
}
