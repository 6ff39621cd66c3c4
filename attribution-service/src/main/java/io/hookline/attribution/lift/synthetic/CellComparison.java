package io.hookline.attribution.lift.synthetic;

import io.hookline.attribution.lift.inference.Absence;
import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Estimate;
import io.hookline.attribution.lift.inference.Figure;
import io.hookline.attribution.lift.inference.Interval;
import io.hookline.attribution.lift.inference.Inversion;
import io.hookline.attribution.lift.inference.Judged;
import io.hookline.attribution.lift.inference.Lift;
import io.hookline.attribution.lift.inference.Method;
import io.hookline.attribution.lift.inference.Verdict;

/** One cell against its synthetic control. */
final class CellComparison {

  private final GeoDesign design;
  private final Cell cell;
  private final SyntheticControl control;
  private final BlockConformal test;

  /** ATT: mean over the study's days of the cell less its synthetic control, per region and day. */
  private final double seen;

  private final double meanOfStudy;
  private final double step;

  CellComparison(GeoDesign design, Donors donors, Cell cell) {
    this.design = design;
    this.cell = cell;
    double[] series = design.days().mean(cell.regions());
    Donors.Series beside = donors.beside(series);
    Run study = Run.last(design.length(), series.length);
    OwnFit fit = OwnFit.of(donors, beside, study);
    this.control = fit.control(design, series);
    this.test = new BlockConformal(donors, beside, study, study.only(-1), fit.fit());
    this.seen = fit.meanGap();
    this.meanOfStudy = study.mean(series);
    this.step = fit.standardError(meanOfStudy);
  }

  /** At any level by the same test. */
  Lift at(ConfidenceLevel level) {
    design.requireDaysFor(level);
    double p = test.pValue(0);
    Interval interval = new Inversion(test::pValue, level, 0).around(seen, step);
    Estimate absolute = new Estimate(seen, interval);
    return new Lift(
        Method.BLOCK_CONFORMAL,
        level,
        p,
        Verdict.of(seen, p, level),
        absolute,
        relative(interval),
        absolute.times((double) design.length() * cell.regions().size()));
  }

  CellLift with(Judged lift, ConfidenceLevel level) {
    return new CellLift(cell, lift, control, DifferenceInDifferences.of(design, cell, level));
  }

  /**
   * Effect / (mean of the study's days - effect): what an effect is of what would then have been
   * there without it. It rises with the effect, so that its interval is that of the effect.
   */
  private Figure relative(Interval interval) {
    if (interval.high() >= meanOfStudy) {
      return Figure.missing(Absence.CONTROL_MAY_BE_NOTHING);
    }
    return Figure.of(share(seen), new Interval(share(interval.low()), share(interval.high())));
  }

  private double share(double effect) {
    return Double.isInfinite(effect) ? -1 : effect / (meanOfStudy - effect);
  }
}
