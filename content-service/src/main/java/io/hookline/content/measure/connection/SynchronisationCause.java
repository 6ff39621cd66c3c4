package io.hookline.content.measure.connection;

/** Why an account is read. */
enum SynchronisationCause {
  /** The consent was given. */
  CONNECTED,
  /** It was time. */
  SCHEDULED,
  /** Somebody asked for it. */
  REQUESTED
}
