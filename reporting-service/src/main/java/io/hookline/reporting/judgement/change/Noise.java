package io.hookline.reporting.judgement.change;

import java.util.List;

/**
 * How much two periods of a segment differ by chance alone, in the measure of {@link
 * Cause#distance}.
 *
 * <p>What a segment brings is a sum over units of unequal size x; as a compound Poisson sum its
 * variance is n E[x²]. The distance of two such sums is by chance about E[x²] / E[x], the same for
 * a small segment as for a large one. Of a ratio, x is what a unit's numerator is off its
 * denominator's.
 *
 * @param each of one segment; 0 where nothing is known of single units
 */
record Noise(double each) {

  static Noise of(Shape shape, Side before, Side after, List<Breakdown> breakdowns) {
    Breakdown units = breakdowns.stream().filter(Breakdown::turnover).findFirst().orElse(null);
    double all = shape == Shape.SUM ? 1 : Math.abs(after.units().doubleValue());
    if (units == null) {
      double one = shape == Shape.RATIO || after.rate() == null ? 1 : after.rate().doubleValue();
      return new Noise(Math.abs(one) / all);
    }
    double squares = 0;
    double sum = 0;
    double greatest = 0;
    for (Segment unit : units.segments()) {
      double square = square(shape, unit.before(), before) + square(shape, unit.after(), after);
      squares += square;
      greatest = Math.max(greatest, square);
      sum += Math.abs(unit.before().amount().doubleValue());
      sum += Math.abs(unit.after().amount().doubleValue());
    }
    return new Noise(sum == 0 ? 0 : (squares - greatest) / sum / all);
  }

  private static double square(Shape shape, Side unit, Side whole) {
    double amount = unit.amount().doubleValue();
    if (shape == Shape.SUM) {
      return amount * amount;
    }
    double off = amount - whole.rate().doubleValue() * unit.units().doubleValue();
    return off * off;
  }

  /** What is left of a key's weight after the chance that one of so many is as far off. */
  double ofKey(double weight, int segments) {
    return weight - each * (1 + Math.log(segments));
  }

  /** What evenness seems to lack in so many segments although they only scatter. */
  double ofEvenness(int segments) {
    return each * segments;
  }
}
