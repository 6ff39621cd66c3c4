package io.hookline.reporting.facts.generation;

/** Where a rebuild stands. All but RUNNING are its end. */
enum RebuildState {
  /** The next generation is being filled; figures come from the present one. */
  RUNNING,
  /** The next generation is the present one now. */
  SWITCHED,
  /** Somebody stopped it; nothing has changed. */
  CANCELLED,
  /** It was given up; nothing has changed. */
  FAILED
}
