package io.hookline.content.measure.connection;

import java.time.Instant;

/** Another replica is getting the tokens that are needed. */
final class Postponed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Instant until;

  Postponed(Instant until) {
    super("until " + until);
    this.until = until;
  }

  Instant until() {
    return until;
  }
}
