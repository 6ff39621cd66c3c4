package io.hookline.attribution.collect.adcost;

import java.time.Instant;
import java.util.UUID;

/**
 * Figures that a source told of a day.
 *
 * @param told which figures they are: SHA-256 of the facts
 */
record Told(UUID id, AdSource source, String told, AdDayFacts facts, Instant first, Instant last) {

  Told seenAt(Instant at) {
    return new Told(
        id, source, told, facts, at.isBefore(first) ? at : first, at.isAfter(last) ? at : last);
  }

  boolean isOf(AdSource other, String figures) {
    return source == other && told.equals(figures);
  }
}
