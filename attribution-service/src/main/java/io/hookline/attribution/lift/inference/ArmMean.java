package io.hookline.attribution.lift.inference;

/**
 * Mean of an arm and how much its users differ.
 *
 * @param mean per user
 * @param variance of single users, with n - 1
 */
record ArmMean(long users, double mean, double variance) {

  /** Squared standard error of the mean: s^2 / n. */
  double ofMean() {
    return variance / users;
  }
}
