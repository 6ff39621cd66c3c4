package io.hookline.engine.credit;

import java.util.Objects;
import java.util.UUID;

/**
 * What was given back of a conversion at a later instant.
 *
 * @param at microseconds since 1970-01-01T00:00:00Z
 * @param amount in the unit of the conversion's value, 0 or more
 */
public record Refund(UUID id, UUID conversion, long at, long amount) {

  /**
   * @throws IllegalArgumentException for an amount below 0
   */
  public Refund {
    Objects.requireNonNull(id);
    Objects.requireNonNull(conversion);
    if (amount < 0) {
      throw new IllegalArgumentException("A refund's amount is 0 or more: " + amount);
    }
  }
}
