package io.hookline.attribution.lift.inference;

/** Judges one contrast of means. */
interface TwoSidedTest {

  /**
   * How probable it would be to be that far off if the contrast were 0.
   *
   * @param off the contrast that was seen, in the unit of the means
   * @param variance its squared standard error
   * @return two-sided, from 0 to 1
   */
  double pValue(double off, double variance);
}
