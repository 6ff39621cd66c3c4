package io.hookline.attribution.lift.synthetic;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Weights w >= 0 that sum to 1 and bring X w as near to y as they can: the minimum of |y - X w|^2,
 * exactly, by the method of active sets. Donors join the support one by one, that with the steepest
 * descent first, and leave where their weight would become negative; it ends where no donor would
 * improve the fit (the conditions of Karush, Kuhn and Tucker).
 *
 * <p>Source: C. L. Lawson and R. J. Hanson, Solving Least Squares Problems (1974), chapter 23, with
 * the sum as a further constraint.
 */
final class SimplexLeastSquares {

  /** A walk takes about two; each goes down, so that only rounding could make it go on for ever. */
  private static final int STEPS_PER_DONOR = 50;

  private final HeldOut days;
  private final double[] products;
  private final double tolerance;
  private final Support support;
  private double[] weights;

  /** Donors that were of no use since the fit got better last. */
  private final BitSet useless = new BitSet();

  private SimplexLeastSquares(HeldOut days, double[] products, double tolerance, Fit near) {
    this.days = days;
    this.products = products;
    this.tolerance = tolerance;
    this.support = Support.of(days, near.donors());
    this.weights = near.weights().clone();
  }

  /**
   * @param products X'y of all donors
   * @param tolerance of the descent that is not worth following, in the unit of the products
   * @param near any weights that are allowed: the walk begins there
   */
  static Fit fit(HeldOut days, double[] products, double tolerance, Fit near) {
    SimplexLeastSquares walk = new SimplexLeastSquares(days, products, tolerance, near);
    if (walk.support.size() < near.donors().length) {
      return fit(days, products, tolerance, Fit.allOf(days, near.donors()[0]));
    }
    walk.settle();
    walk.toMinimum();
    return new Fit(walk.support, walk.weights);
  }

  private void toMinimum() {
    int steps = 0;
    for (int joining = steepest(); joining >= 0; joining = steepest()) {
      if (steps++ > STEPS_PER_DONOR * days.size()) {
        throw new IllegalStateException("No minimum after " + steps + " steps.");
      }
      boolean joined = support.join(joining);
      if (joined) {
        weights = Arrays.copyOf(weights, weights.length + 1);
        settle();
      }
      if (joined && support.has(joining)) {
        useless.clear();
      } else {
        useless.set(joining);
      }
    }
  }

  /** The donor outside of the support that promises most, or -1 where none promises anything. */
  private int steepest() {
    int[] donors = support.donors();
    double[] slopes = days.products(donors, weights);
    Donors.add(slopes, -1, products);
    double level = 0;
    for (int i = 0; i < donors.length; i++) {
      level += weights[i] * slopes[donors[i]];
      slopes[donors[i]] = Double.POSITIVE_INFINITY;
    }
    int steepest = -1;
    double lowest = level - tolerance;
    for (int j = 0; j < slopes.length; j++) {
      if (slopes[j] < lowest && !useless.get(j)) {
        lowest = slopes[j];
        steepest = j;
      }
    }
    return steepest;
  }

  /** Goes to the minimum over the support and drops on the way what would become negative. */
  private void settle() {
    int first = towards(support.weights(products, 1));
    while (first >= 0) {
      support.leave(first);
      double[] fewer = Arrays.copyOf(weights, weights.length - 1);
      System.arraycopy(weights, first + 1, fewer, first, fewer.length - first);
      weights = fewer;
      first = towards(support.weights(products, 1));
    }
  }

  /**
   * As far towards the best weights as none becomes negative.
   *
   * @return whose weight is 0 now, or -1 where it was all the way
   */
  private int towards(double[] best) {
    double step = 1;
    int first = -1;
    for (int i = 0; i < best.length; i++) {
      if (best[i] <= 0 && weights[i] / (weights[i] - best[i]) < step) {
        step = weights[i] / (weights[i] - best[i]);
        first = i;
      }
    }
    for (int i = 0; i < best.length; i++) {
      weights[i] += step * (best[i] - weights[i]);
    }
    return first;
  }
}
