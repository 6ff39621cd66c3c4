package io.hookline.attribution.lift.synthetic;

import java.util.Map;
import java.util.TreeMap;

/**
 * Mean gap of a run's days, as a function of an effect that is added to the series, or taken off.
 * As long as the same donors have weight it is a straight line: each fit is kept together with how
 * far its line reaches, so that effects beside each other need no fit of their own.
 */
final class GapOfRun {

  private final HeldOut days;
  private final HeldOut.Side series;
  private final HeldOut.Side change;
  private final double tolerance;
  private final TreeMap<Double, Line> lines = new TreeMap<>();
  private Fit last;

  /** From an effect to a higher one. */
  private record Line(double at, double gap, double slope, double low, double high) {

    double gapAt(double effect) {
      return gap + (effect - at) * slope;
    }
  }

  /**
   * @param unit by what the series changes with the effect
   * @param near weights at which those of this run are sought
   */
  GapOfRun(HeldOut days, Donors.Series series, Donors.Series unit, double tolerance, Fit near) {
    this.days = days;
    this.series = days.side(series);
    this.change = days.side(unit);
    this.tolerance = tolerance;
    this.last = near;
  }

  double at(double effect) {
    Map.Entry<Double, Line> below = lines.floorEntry(effect);
    if (below != null && effect <= below.getValue().high()) {
      return below.getValue().gapAt(effect);
    }
    Line line = line(effect);
    lines.put(line.low(), line);
    return line.gap;
  }

  private Line line(double effect) {
    HeldOut.Side untreated = series.plus(effect, change);
    last = SimplexLeastSquares.fit(days, untreated.products(), tolerance, last);
    double[] turn = last.support().weights(change.products(), 0);
    Reach reach = Reach.of(days, last, turn, untreated.products(), change.products());
    return new Line(
        effect,
        days.meanGap(untreated, last.donors(), last.weights()),
        days.meanGap(change, last.donors(), turn),
        effect - reach.down(),
        effect + reach.up());
  }
}
