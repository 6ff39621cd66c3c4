package io.hookline.attribution.lift.synthetic;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Interval;
import io.hookline.attribution.lift.inference.Method;
import io.hookline.attribution.lift.inference.RandomisationTest;

/**
 * How much more a cell changed than the untreated regions did, (treated after - before) less
 * (untreated after - before), each a mean per region and day. The weaker method: it takes for
 * granted that all regions would have moved alike.
 *
 * @param effect per region and day
 * @param pValue two-sided: how often regions picked at random, as many, would differ as much
 * @param interval inverted from the same permutations
 * @param groups how many groups of regions p rests on, the cell included; all there are, or drawn
 */
public record DifferenceInDifferences(
    Method method, double effect, double pValue, Interval interval, int groups) {

  static DifferenceInDifferences of(GeoDesign design, Cell cell, ConfidenceLevel level) {
    RandomisationTest test = PermutedRegions.of(design, cell);
    return new DifferenceInDifferences(
        Method.DIFFERENCE_IN_DIFFERENCES,
        test.seen(),
        test.pValue(0),
        test.interval(level),
        test.assignments());
  }
}
