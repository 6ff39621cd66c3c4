package io.hookline.engine.credit;

import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * Something by which a person met the brand before a conversion.
 *
 * @param at microseconds since 1970-01-01T00:00:00Z
 * @param unit the number of what the touch stands for: where it came from, by which link or code
 * @param direct whether it is a visit that nothing led to: no referrer and no tag
 * @param precedence what a single-touch rule takes first, of {@link Precedence}
 */
public record Touch(UUID id, long at, TouchKind kind, int unit, boolean direct, int precedence) {

  public Touch {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
  }

  /** With the precedence of its kind. */
  public Touch(UUID id, long at, TouchKind kind, int unit, boolean direct) {
    this(id, at, kind, unit, direct, kind.precedence());
  }

  /**
   * Ids as PostgreSQL compares them, byte by byte; {@link UUID#compareTo} takes each half for a
   * signed number.
   */
  public static int compareIds(UUID one, UUID other) {
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
  }

  /**
   * The order of a path: by instant, equal ones by id. Whatever is told as later than the
   * conversion is of its instant.
   */
  public static Comparator<Touch> pathOrder(long conversionAt) {
    return Comparator.comparingLong((Touch touch) -> touch.atBefore(conversionAt))
        .thenComparing(Touch::id, Touch::compareIds);
  }

  /** Its instant, or the conversion's where it is told as later. */
  long atBefore(long conversionAt) {
    return Math.min(at, conversionAt);
  }
}
