package io.hookline.engine.credit;

import java.util.Objects;
import java.util.UUID;

/**
 * An order or whatever else a brand counts.
 *
 * @param person null where nobody knows who it was
 * @param at microseconds since 1970-01-01T00:00:00Z
 * @param value in the smallest unit of the currency, 0 or more; null where it is not known
 */
public record Conversion(UUID id, UUID person, long at, Long value) {

  /**
   * @throws IllegalArgumentException for a value below 0
   */
  public Conversion {
    Objects.requireNonNull(id);
    if (value != null && value < 0) {
      throw new IllegalArgumentException("A conversion's value is 0 or more: " + value);
    }
  }
}
