package io.hookline.attribution.lift.inference;

/** An effect as it was seen, and what it may be. */
public record Estimate(double value, Interval interval) {

  /** The same in another unit. */
  public Estimate times(double factor) {
    return new Estimate(value * factor, interval.times(factor));
  }
}
