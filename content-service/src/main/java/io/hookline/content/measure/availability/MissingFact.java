package io.hookline.content.measure.availability;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * That a post was missing.
 *
 * @param state in what way
 * @param evidence in words; null for none
 */
public record MissingFact(
    UUID postId, AvailabilityState state, Instant at, FactSource source, String evidence) {

  /** Instants are kept to the microsecond. */
  public MissingFact {
    at = at.truncatedTo(ChronoUnit.MICROS);
    if (state == AvailabilityState.AVAILABLE || state == AvailabilityState.UNKNOWN) {
      throw new IllegalArgumentException("A post is not missing by being " + state);
    }
  }
}
