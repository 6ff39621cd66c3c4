package io.hookline.reporting.facts.generation;

/** What a rebuild that runs is at, or was at when it ended. */
enum RebuildPhase {
  /** Makes the empty tables. */
  PREPARING,
  /** Reads the feeds from their beginning. */
  READING,
  /** Has PostgreSQL look at what the tables hold, so that questions are planned well at once. */
  ANALYZING,
  /** Waits for a moment in which nobody is in its way, and reads what comes meanwhile. */
  SWITCHING
}
