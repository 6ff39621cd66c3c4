package io.hookline.attribution.lift.synthetic;

import io.hookline.attribution.lift.synthetic.SyntheticControl.Day;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A cell fitted to all days but those of its study. */
record OwnFit(HeldOut others, Donors.Series series, Fit fit, Run study) {

  private static final double TOLERANCE = 1e-12;
  private static final double SMALLEST_STEP = 1e-6;

  static OwnFit of(Donors donors, Donors.Series series, Run study) {
    HeldOut others = new HeldOut(donors, study);
    double[] products = others.side(series).products();
    int nearest =
        IntStream.range(0, donors.size())
            .boxed()
            .min(Comparator.comparingDouble(j -> others.square(j) / 2 - products[j]))
            .orElseThrow();
    Fit fit =
        SimplexLeastSquares.fit(
            others, products, TOLERANCE * series.square(), Fit.allOf(others, nearest));
    return new OwnFit(others, series, fit, study);
  }

  /** ATT: mean over the study's days of the cell less its synthetic control. */
  double meanGap() {
    return others.meanGap(others.side(series), fit.donors(), fit.weights());
  }

  /**
   * @param actual the series as it was
   */
  SyntheticControl control(GeoDesign design, double[] actual) {
    double[] gaps = others.gaps(series, fit.donors(), fit.weights());
    int[] all = IntStream.range(0, others.size()).toArray();
    double[] equal = new double[all.length];
    Arrays.fill(equal, 1.0 / all.length);
    double ofEqual = l2(others.gaps(series, all, equal));
    return new SyntheticControl(
        named(design), l2(gaps), ofEqual == 0 ? 0 : l2(gaps) / ofEqual, days(design, actual, gaps));
  }

  /**
   * The standard error that the mean gap would have if days did not depend on each other; never 0,
   * as intervals are sought in steps of it.
   */
  double standardError(double mean) {
    double gap = l2(others.gaps(series, fit.donors(), fit.weights()));
    double error = gap / Math.sqrt((double) study.others() * study.length());
    return Math.max(error, SMALLEST_STEP * Math.abs(mean));
  }

  private double l2(double[] gaps) {
    double sum = 0;
    for (int i = study.length(); i < study.all(); i++) {
      sum += gaps[study.day(i)] * gaps[study.day(i)];
    }
    return Math.sqrt(sum);
  }

  private Map<String, Double> named(GeoDesign design) {
    Map<String, Double> named = new LinkedHashMap<>();
    IntStream.range(0, fit.donors().length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -fit.weights()[i]))
        .forEach(i -> named.put(design.controls().get(fit.donors()[i]), fit.weights()[i]));
    return named;
  }

  private static List<Day> days(GeoDesign design, double[] actual, double[] gaps) {
    return IntStream.range(0, actual.length)
        .mapToObj(t -> new Day(design.days().from().plusDays(t), actual[t], actual[t] - gaps[t]))
        .toList();
  }
}
