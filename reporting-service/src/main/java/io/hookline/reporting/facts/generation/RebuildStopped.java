package io.hookline.reporting.facts.generation;

import java.util.UUID;

/** The rebuild is no longer this worker's: it was cancelled, or the worker was silent too long. */
class RebuildStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RebuildStopped(UUID rebuild) {
    super("rebuild " + rebuild + " goes on without this worker, or not at all");
  }
}
