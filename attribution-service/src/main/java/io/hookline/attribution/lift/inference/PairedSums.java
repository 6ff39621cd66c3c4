package io.hookline.attribution.lift.inference;

import java.math.BigDecimal;

/**
 * One arm's values per user in the study, with the same users' values before it.
 *
 * @param before each user's value in the pre-period (x), 0 for those who were not there; y are the
 *     values of the study
 * @param products sum of x y over the users
 */
public record PairedSums(ValueSums before, ValueSums study, BigDecimal products) {

  public PairedSums {
    if (before.users() != study.users()) {
      throw new Refused(
          Refusal.IMPOSSIBLE_COUNTS, "Before the study and in it are to be the same users.");
    }
    double covariance = ValueSums.covariance(study.users(), before.sum(), study.sum(), products);
    double highest = Math.sqrt(before.variance() * study.variance());
    if (Math.abs(covariance) > highest * (1 + 1e-9)) {
      throw new Refused(
          Refusal.IMPOSSIBLE_COUNTS, "The products sum up to what such values cannot have.");
    }
  }

  /** Of x and y within the arm, with n - 1. */
  double covariance() {
    return ValueSums.covariance(study.users(), before.sum(), study.sum(), products);
  }
}
