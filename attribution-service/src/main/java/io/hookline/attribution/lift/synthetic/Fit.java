package io.hookline.attribution.lift.synthetic;

/**
 * Weights of those donors that have any.
 *
 * @param weights in the order of the support's donors, none negative, summing to 1
 */
record Fit(Support support, double[] weights) {

  static Fit allOf(HeldOut days, int donor) {
    return new Fit(Support.of(days, new int[] {donor}), new double[] {1});
  }

  int[] donors() {
    return support.donors();
  }
}
