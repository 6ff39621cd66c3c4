package io.hookline.content.measure.connection;

/** Where a synchronisation stands; WAITING for a pause that the platform, or a failed try, asks. */
enum SynchronisationState {
  QUEUED,
  RUNNING,
  WAITING,
  SUCCEEDED,
  FAILED,
  CANCELLED
}
