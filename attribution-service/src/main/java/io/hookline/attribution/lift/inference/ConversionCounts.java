package io.hookline.attribution.lift.inference;

/**
 * One arm: how many users it has and how many of them converted.
 *
 * @param converted users with at least one conversion, each counted once
 */
public record ConversionCounts(long users, long converted) {

  public ConversionCounts {
    if (users < 1) {
      throw new Refused(Refusal.EMPTY_ARM, "An arm has no users.");
    }
    if (converted < 0 || converted > users) {
      throw new Refused(
          Refusal.IMPOSSIBLE_COUNTS, converted + " of " + users + " users cannot have converted.");
    }
  }

  /** Conversion rate, a share of users from 0 to 1. */
  public double rate() {
    return (double) converted / users;
  }
}
