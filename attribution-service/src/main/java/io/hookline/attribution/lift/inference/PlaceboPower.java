package io.hookline.attribution.lift.inference;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a study could find, by studies that never were: each is laid over days of the past on which
 * nothing was treated, effects are added to it, and the very test that will decide says which of
 * them it would not have found. An effect is detectable that the stated share of them finds.
 *
 * @param increase smallest that is found; infinite where none is
 * @param decrease smallest that is found, negative
 * @param power share of the placebo studies that find it
 * @param placebos how many there were; they overlap, so that they tell less than as many studies
 */
public record PlaceboPower(double increase, double decrease, double power, int placebos) {

  /**
   * @param missed for each placebo study the added effects that its test would not have found
   */
  public static PlaceboPower of(List<Interval> missed, double power) {
    if (missed.isEmpty() || !(power > 0 && power < 1)) {
      throw new IllegalArgumentException("There are placebo studies, and a power below 1.");
    }
    return new PlaceboPower(
        found(missed, Interval::high, power),
        -found(missed, interval -> -interval.low(), power),
        power,
        missed.size());
  }

  private static double found(
      List<Interval> missed, ToDoubleFunction<Interval> largest, double power) {
    double[] sorted = missed.stream().mapToDouble(largest).sorted().toArray();
    return Math.max(0, sorted[(int) Math.ceil(power * sorted.length) - 1]);
  }
}
