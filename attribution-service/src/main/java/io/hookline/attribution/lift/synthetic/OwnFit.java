package io.hookline.attribution.lift.synthetic;

import io.hookline.attribution.lift.synthetic.SyntheticControl.Day;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A cell fitted to the days before its study. */
record OwnFit(HeldOut before, Donors.Series series, Fit fit, Run study) {

  private static final double TOLERANCE = 1e-12;

  static OwnFit of(Donors donors, Donors.Series series, Run study) {
    HeldOut before = new HeldOut(donors, study);
    double[] products = before.side(series).products();
    int nearest =
        IntStream.range(0, donors.size())
            .boxed()
            .min(Comparator.comparingDouble(j -> before.square(j) / 2 - products[j]))
            .orElseThrow();
    Fit fit =
        SimplexLeastSquares.fit(
            before, products, TOLERANCE * series.square(), Fit.allOf(before, nearest));
    return new OwnFit(before, series, fit, study);
  }

  /** ATT: mean over the study's days of the cell less its synthetic control. */
  double meanGap() {
    return before.meanGap(before.side(series), fit.donors(), fit.weights());
  }

  /**
   * @param actual the series as it was
   */
  SyntheticControl control(GeoDesign design, double[] actual) {
    double[] gaps = before.gaps(series, fit.donors(), fit.weights());
    int[] all = IntStream.range(0, before.size()).toArray();
    double[] equal = new double[all.length];
    Arrays.fill(equal, 1.0 / all.length);
    return new SyntheticControl(
        named(design),
        l2(gaps),
        l2(gaps) / l2(before.gaps(series, all, equal)),
        days(design, actual, gaps));
  }

  private double l2(double[] gaps) {
    return Math.sqrt(Arrays.stream(gaps).limit(study.others()).map(gap -> gap * gap).sum());
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
