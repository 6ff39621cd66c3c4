package io.hookline.content.produce.rights;

import java.time.Instant;

/**
 * For how long a grant holds.
 *
 * @param from the first instant
 * @param until the first instant after it; null for one without an end
 */
record Term(Instant from, Instant until) {

  boolean contains(Instant at) {
    return !at.isBefore(from) && !hasPassed(at);
  }

  boolean hasPassed(Instant at) {
    return until != null && !at.isBefore(until);
  }

  /** Ends at this instant at the latest. */
  Term cutAt(Instant at) {
    return at == null || until != null && until.isBefore(at) ? this : new Term(from, at);
  }
}
