package io.hookline.bulk.job;

/** A worker has to let go of a job: somebody cancelled it, or another worker has taken it over. */
public final class JobStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean cancelled;

  JobStopped(boolean cancelled) {
    super(cancelled ? "cancelled" : "taken over by another worker");
    this.cancelled = cancelled;
  }

  boolean isCancelled() {
    return cancelled;
  }
}
