package io.hookline.attribution.lift.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tests how large the mean effect of a study's days is. Under the hypothesis the effect is taken
 * off those days, and then nothing distinguishes them from other days: their mean gap is compared
 * with that of every other run of as many days in a row, the last day being followed by the first.
 * Each run is held out of the fit that it is compared by, as the study's days are.
 *
 * <p>p = (1 + hits) / (1 + n) over the n other runs, a hit being one whose gap is at least as far
 * from 0: never 0. It holds where gaps are alike in law on all days, days in a row depending on
 * each other as they may; of the estimate itself it is 1.
 *
 * <p>Source: V. Chernozhukov, K. Wuethrich, Y. Zhu, "An exact and robust conformal inference method
 * for counterfactual and synthetic controls", JASA 116 (2021) 1849-1864, who fit all days once; why
 * runs are held out here is said in docs/adr/0140.
 */
final class BlockConformal {

  private static final double TOLERANCE = 1e-12;
  private static final double ROUNDING = 1e-9;

  private final List<GapOfRun> runs = new ArrayList<>();
  private final Map<Double, Double> asked = new HashMap<>();

  /**
   * @param unit by what the series changes with the effect: -1 on the study's days where it is
   *     taken off, 0 on others
   * @param near weights of the study's own fit, at which those of the other runs are sought
   */
  BlockConformal(Donors donors, Donors.Series series, Run study, double[] unit, Fit near) {
    Donors.Series change = donors.beside(unit);
    for (int shift = 0; shift < study.all(); shift++) {
      HeldOut heldOut = new HeldOut(donors, study.later(shift));
      runs.add(new GapOfRun(heldOut, series, change, TOLERANCE * series.square(), near));
    }
  }

  /**
   * That nothing distinguishes the study's days.
   *
   * @param effect so many times the unit is added to the series before
   */
  double pValue(double effect) {
    return asked.computeIfAbsent(effect + 0.0, this::permuted);
  }

  private double permuted(double effect) {
    double[] gaps = runs.stream().mapToDouble(run -> Math.abs(run.at(effect))).toArray();
    double tolerance = ROUNDING * Arrays.stream(gaps).max().orElseThrow();
    long hits = Arrays.stream(gaps).skip(1).filter(gap -> gap >= gaps[0] - tolerance).count();
    return (1.0 + hits) / gaps.length;
  }
}
