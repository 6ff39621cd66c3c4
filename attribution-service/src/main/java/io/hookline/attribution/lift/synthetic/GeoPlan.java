package io.hookline.attribution.lift.synthetic;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Interval;
import io.hookline.attribution.lift.inference.Inversion;
import io.hookline.attribution.lift.inference.PlaceboPower;
import io.hookline.attribution.lift.inference.Refusal;
import io.hookline.attribution.lift.inference.Refused;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a study by regions could find: it is laid over runs of past days, evenly spread, lifts are
 * added to the cell's days in them, and the test of {@link GeoStudy} says which it would not find.
 *
 * <p>For several cells name the other cells' regions as excluded and give the level that each has,
 * {@link ConfidenceLevel#sharedBy}.
 */
public final class GeoPlan {

  /** As many placebo studies as tell the share of four in five to the nearest twentieth. */
  public static final int PLACEBOS = 20;

  private final GeoDesign design;
  private final Donors donors;
  private final double[] series;

  private GeoPlan(GeoDesign design, Donors donors, double[] series) {
    this.design = design;
    this.donors = donors;
    this.series = series;
  }

  /**
   * @param past days on which nothing was treated, at least twice as many as the study is to have
   * @param length of the study in days
   * @throws io.hookline.attribution.lift.inference.Refused where the design could not be judged
   */
  public static GeoPlan of(DailyByRegion past, Cell cell, Set<String> excluded, int length) {
    GeoDesign design =
        GeoDesign.of(
            past, past.from().plusDays(past.days() - (long) length), List.of(cell), excluded);
    return new GeoPlan(
        design,
        new Donors(design.controls().stream().map(past::of).toArray(double[][]::new)),
        past.mean(cell.regions()));
  }

  /**
   * Relative lifts that are found, 0.05 = 5 % more on each day. A placebo study is not laid over
   * days on which the cell had nothing: no share of nothing could be found there.
   *
   * @param power share of the placebo studies that find it, between 0 and 1
   * @param placebos how many to lay over the past
   * @throws Refused NO_VARIATION where the cell had nothing on any of them
   */
  public PlaceboPower detectable(ConfidenceLevel level, double power, int placebos) {
    design.requireDaysFor(level);
    int last = series.length - design.length();
    List<Interval> missed =
        IntStream.range(0, placebos)
            .map(i -> placebos == 1 ? last : (int) Math.round((double) last * i / (placebos - 1)))
            .distinct()
            .mapToObj(first -> new Run(first, design.length(), series.length))
            .filter(run -> run.mean(series) != 0)
            .map(run -> missed(run, level))
            .toList();
    if (missed.isEmpty()) {
      throw new Refused(Refusal.NO_VARIATION, "The cell had nothing on the days to compare with.");
    }
    return PlaceboPower.of(missed, power);
  }

  /** Lifts of a run's days that would not be found, around that by which the run is ordinary. */
  private Interval missed(Run run, ConfidenceLevel level) {
    Donors.Series beside = donors.beside(series);
    OwnFit fit = OwnFit.of(donors, beside, run);
    double[] unit = run.only(1);
    for (int t = 0; t < unit.length; t++) {
      unit[t] *= series[t];
    }
    BlockConformal test = new BlockConformal(donors, beside, run, unit, fit.fit());
    double mean = run.mean(series);
    return new Inversion(test::pValue, level, 0)
        .around(-fit.meanGap() / mean, fit.standardError(mean) / Math.abs(mean));
  }
}
