package io.hookline.content.learn.statistics;

import java.util.function.DoublePredicate;

/** Finds where something changes, by halving. */
final class Roots {

  private static final int HALVINGS = 100;

  private Roots() {}

  /**
   * The place between two numbers up to which something holds: from {@code inside}, where it does,
   * towards {@code outside}, where it does not.
   *
   * @return the last number found where it does not hold, so that an interval made of it is never
   *     too narrow; relative error 1e-13
   */
  static double edge(double inside, double outside, DoublePredicate holds) {
    double in = inside;
    double out = outside;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = in + (out - in) / 2;
      if (middle == in || middle == out || Math.abs(out - in) <= 1e-13 * Math.abs(middle)) {
        break;
      }
      if (holds.test(middle)) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return out;
  }
}
