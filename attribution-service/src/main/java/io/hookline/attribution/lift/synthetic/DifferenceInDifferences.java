package io.hookline.attribution.lift.synthetic;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Interval;
import io.hookline.attribution.lift.inference.Inversion;
import io.hookline.attribution.lift.inference.Method;

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
    PermutedRegions test = PermutedRegions.of(design, cell);
    double step = Math.max(test.spread(), Double.MIN_NORMAL);
    Interval interval = new Inversion(test::pValue, level, 0).around(test.effect(), step);
    return new DifferenceInDifferences(
        Method.DIFFERENCE_IN_DIFFERENCES, test.effect(), test.pValue(0), interval, test.groups());
  }
}
