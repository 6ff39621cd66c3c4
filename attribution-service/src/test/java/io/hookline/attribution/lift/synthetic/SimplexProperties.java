package io.hookline.attribution.lift.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Weights are the best there are, and lines the fits that they stand for. */
class SimplexProperties {

  private static final double TOLERANCE = 1e-12;

  private static double[][] series(Random random, int regions, int days) {
    double[][] series = new double[regions][days];
    for (double[] region : series) {
      double size = 100 * Math.exp(random.nextGaussian());
      for (int t = 0; t < days; t++) {
        region[t] = size * (1 + 0.1 * Math.sin(t) + 0.05 * random.nextGaussian());
      }
    }
    return series;
  }

  private static Fit fit(HeldOut days, Donors.Series series) {
    return SimplexLeastSquares.fit(
        days, days.side(series).products(), TOLERANCE * series.square(), Fit.allOf(days, 0));
  }

  /**
   * The conditions of Karush, Kuhn and Tucker: necessary, and sufficient as the problem is convex.
   */
  @Property(tries = 200)
  void noOtherWeightsFitBetter(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 40) int regions,
      @ForAll @IntRange(min = 12, max = 60) int length) {
    Random random = new Random(seed);
    double[][] donors = series(random, regions, length);
    donors[regions - 1] = donors[0].clone();
    double[] treated = series(random, 1, length)[0];
    Run run = Run.last(5, length).later(random.nextInt(length));
    Donors pool = new Donors(donors);
    Fit fit = fit(new HeldOut(pool, run), pool.beside(treated));

    assertThat(Arrays.stream(fit.weights()).sum()).isCloseTo(1, within(1e-9));
    assertThat(Arrays.stream(fit.weights()).min().orElseThrow()).isNotNegative();
    double[] gaps = fittedGaps(donors, treated, run, fit);
    double misfit = Arrays.stream(gaps).map(gap -> gap * gap).sum();
    for (double[] donor : donors) {
      double[] off = demeaned(treated, run);
      Donors.add(off, -1, demeaned(donor, run));
      double towards = 0;
      for (int t = 0; t < gaps.length; t++) {
        towards += gaps[t] * off[t];
      }
      assertThat(towards)
          .as("going towards this donor alone makes it no better")
          .isGreaterThanOrEqualTo(misfit * (1 - 1e-6) - 1e-6);
    }
  }

  @Property(tries = 100)
  void whereTheWalkBeginsDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    Donors pool = new Donors(series(random, 30, 50));
    Donors.Series series = pool.beside(series(random, 1, 50)[0]);
    Run run = Run.last(7, 50);
    HeldOut days = new HeldOut(pool, run);
    Fit elsewhere = fit(new HeldOut(pool, run.later(20)), series);

    Fit cold = fit(days, series);
    Fit warm =
        SimplexLeastSquares.fit(
            days, days.side(series).products(), TOLERANCE * series.square(), elsewhere);

    HeldOut.Side side = days.side(series);
    assertThat(days.meanGap(side, warm.donors(), warm.weights()))
        .isCloseTo(days.meanGap(side, cold.donors(), cold.weights()), within(1e-6));
  }

  /** Whether an effect was asked near others or on its own. */
  @Property(tries = 50)
  void linesAreTheFitsTheyStandFor(@ForAll long seed) {
    Random random = new Random(seed);
    Donors pool = new Donors(series(random, 20, 50));
    Donors.Series series = pool.beside(series(random, 1, 50)[0]);
    double[] unit = new double[50];
    Arrays.fill(unit, 43, 50, -1);
    Run run = Run.last(7, 50).later(random.nextInt(50));
    HeldOut days = new HeldOut(pool, run);
    GapOfRun asked = gap(days, series, pool.beside(unit));

    for (int i = -20; i <= 20; i++) {
      assertThat(asked.at(i)).isCloseTo(gap(days, series, pool.beside(unit)).at(i), within(1e-6));
    }
  }

  @Property(tries = 100)
  void heldOutProductsAreThoseOfTheOtherDays(@ForAll long seed) {
    Random random = new Random(seed);
    double[][] donors = series(random, 4, 30);
    Run run = Run.last(6, 30).later(random.nextInt(30));
    HeldOut days = new HeldOut(new Donors(donors), run);

    double direct = 0;
    double[] one = demeaned(donors[1], run);
    double[] other = demeaned(donors[2], run);
    for (int t = 0; t < one.length; t++) {
      direct += one[t] * other[t];
    }
    assertThat(days.gram(new int[] {1}, 2)[0])
        .isCloseTo(direct, within(1e-8 * Math.sqrt(days.square(1) * days.square(2))));
  }

  private static GapOfRun gap(HeldOut days, Donors.Series series, Donors.Series unit) {
    return new GapOfRun(days, series, unit, TOLERANCE * series.square(), Fit.allOf(days, 0));
  }

  private static double[] fittedGaps(double[][] donors, double[] treated, Run run, Fit fit) {
    double[] gaps = demeaned(treated, run);
    for (int i = 0; i < fit.donors().length; i++) {
      Donors.add(gaps, -fit.weights()[i], demeaned(donors[fit.donors()[i]], run));
    }
    return gaps;
  }

  /** On the fitted days. */
  private static double[] demeaned(double[] series, Run run) {
    double[] fitted = new double[run.others()];
    for (int i = 0; i < fitted.length; i++) {
      fitted[i] = series[run.day(run.length() + i)];
    }
    double mean = Arrays.stream(fitted).average().orElseThrow();
    return Arrays.stream(fitted).map(value -> value - mean).toArray();
  }
}
