package io.hookline.reporting.judgement.change;

import java.math.BigDecimal;
import java.util.function.ToDoubleFunction;

/**
 * How much two periods of a segment differ by chance alone, in the measure of {@link
 * Cause#distance}.
 *
 * <p>What a segment brings is a sum over rows x, posts for instance, that scatter around its rate.
 * Two such sums are by chance about E[(x - mean)²] / E[x] apart, a small segment as far as a large
 * one. Where it is by chance too how many rows there are, as in a compound Poisson sum, it is E[x²]
 * / E[x].
 *
 * @param off squares that rows are off, added up
 * @param amount of the same rows
 * @param scale what amounts are divided by: of a ratio, the denominator
 */
record Noise(double off, double amount, double scale) {

  /** Of segments that have as many rows as they have: what these scatter around their own rate. */
  static Noise within(Shape shape, Breakdown breakdown, Side after) {
    return of(
        shape,
        breakdown,
        after,
        segment -> segment.before().offItsRate() + segment.after().offItsRate());
  }

  /** Of segments that have as many rows as chance has it; of a ratio, as the denominators are. */
  static Noise among(Shape shape, Breakdown breakdown, Side before, Side after) {
    double former = shape == Shape.SUM ? 0 : before.rate().doubleValue();
    double present = shape == Shape.SUM ? 0 : after.rate().doubleValue();
    return of(
        shape,
        breakdown,
        after,
        segment -> segment.before().off(former) + segment.after().off(present));
  }

  /** Of segments that are single rows: what they scatter around the former mean. */
  static Noise ofRows(Shape shape, Breakdown breakdown, Side before, Side after) {
    double mean = before.rateOr(after.rateOr(BigDecimal.ZERO)).doubleValue();
    return of(shape, breakdown, after, segment -> offMean(segment, mean));
  }

  private static double offMean(Segment segment, double mean) {
    return segment.before().off(mean) + segment.after().off(mean);
  }

  private static Noise of(
      Shape shape, Breakdown breakdown, Side after, ToDoubleFunction<Segment> off) {
    double amount = breakdown.segments().stream().mapToDouble(Noise::amount).sum();
    double scale = shape == Shape.SUM ? 1 : Math.abs(after.units().doubleValue());
    return new Noise(breakdown.segments().stream().mapToDouble(off).sum(), amount, scale);
  }

  private static double amount(Segment segment) {
    return Math.abs(segment.before().amount().doubleValue())
        + Math.abs(segment.after().amount().doubleValue());
  }

  /** That of the other rows: a row that is the cause is no noise. */
  Noise without(Side before, Side after, double mean) {
    Segment row = new Segment(null, null, before, after);
    return new Noise(Math.max(0, off - offMean(row, mean)), amount - amount(row), scale);
  }

  /** Of one segment. */
  double each() {
    return amount <= 0 || scale == 0 ? 0 : off / amount / scale;
  }

  /** What is left of a key's weight after the chance that one of so many is as far off. */
  double ofKey(double weight, int segments) {
    return weight - each() * (1 + Math.log(segments));
  }

  /** What evenness seems to lack in so many segments although they only scatter. */
  double ofEvenness(int segments) {
    return each() * segments;
  }
}
