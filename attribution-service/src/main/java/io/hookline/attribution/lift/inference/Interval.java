package io.hookline.attribution.lift.inference;

/**
 * The effects that a test does not reject, both ends included.
 *
 * @param low minus infinity where nothing bounds it from below
 * @param high infinity where nothing bounds it from above
 */
public record Interval(double low, double high) {

  public Interval {
    if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
      throw new IllegalArgumentException("No interval: from " + low + " to " + high);
    }
  }

  public boolean contains(double effect) {
    return low <= effect && effect <= high;
  }

  /** The same in another unit: users instead of shares, money instead of conversions. */
  public Interval times(double factor) {
    return factor < 0
        ? new Interval(high * factor, low * factor)
        : new Interval(low * factor, high * factor);
  }

  /** Moved, as from a ratio to a relative lift. */
  public Interval plus(double shift) {
    return new Interval(low + shift, high + shift);
  }

  /** What both allow, or null where they have nothing in common. */
  Interval and(Interval other) {
    double from = Math.max(low, other.low);
    double to = Math.min(high, other.high);
    return from > to ? null : new Interval(from, to);
  }
}
