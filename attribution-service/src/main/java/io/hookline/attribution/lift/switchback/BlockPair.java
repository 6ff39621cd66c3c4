package io.hookline.attribution.lift.switchback;

/**
 * What a unit did in the two blocks of a pair.
 *
 * @param on mean per day that counts while it was on
 * @param off the same while it was off
 * @param onFirst whether the first of the blocks was on
 */
public record BlockPair(String unit, int pair, double on, double off, boolean onFirst) {

  /** First block less second. */
  double firstLessSecond() {
    return onFirst ? on - off : off - on;
  }

  /** 1 or -1. */
  int sign() {
    return onFirst ? 1 : -1;
  }
}
