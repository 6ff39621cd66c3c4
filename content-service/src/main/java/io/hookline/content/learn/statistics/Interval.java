package io.hookline.content.learn.statistics;

/**
 * From low to high, both inclusive; a bound that the data do not give is infinite.
 *
 * @param low at most {@code high}
 */
public record Interval(double low, double high) {

  /** What says nothing. */
  public static final Interval ALL =
      new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  public double width() {
    return high - low;
  }
}
