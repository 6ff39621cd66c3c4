package io.hookline.attribution.lift.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.PlaceboPower;
import io.hookline.attribution.lift.inference.Verdict;
import io.hookline.kit.test.ProcessorTime;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeoPlanTest {

  private static final Cell CELL =
      new Cell("cell", Set.of(SimulatedRegions.name(0), SimulatedRegions.name(1)));
  private static final int LENGTH = 14;

  private static PlaceboPower detectable(DailyByRegion past, double power, int placebos) {
    return GeoPlan.of(past, CELL, Set.of(), LENGTH)
        .detectable(ConfidenceLevel.NINETY, power, placebos);
  }

  private static Verdict verdict(SimulatedRegions regions, int from, int until) {
    return GeoStudy.of(
            regions.days(from, until),
            SimulatedRegions.FIRST.plusDays(until - LENGTH),
            List.of(CELL),
            Set.of())
        .at(ConfidenceLevel.NINETY)
        .get(0)
        .lift()
        .alone()
        .verdict();
  }

  private static Verdict afterLift(long seed, double lift) {
    SimulatedRegions regions = new SimulatedRegions(new Random(seed), 20, 74);
    regions.treat(CELL.regions(), 60, lift);
    return verdict(regions, 0, 74);
  }

  /** One placebo study is that of the last days: there the study itself can be asked. */
  @Test
  void itIsTheTestOfTheStudyThatFindsWhatIsDetectable() {
    PlaceboPower one = detectable(new SimulatedRegions(new Random(5), 20, 74).days(), .8, 1);

    assertThat(afterLift(5, one.increase() * 1.001)).isEqualTo(Verdict.HIGHER);
    assertThat(afterLift(5, one.increase() * .999)).isEqualTo(Verdict.NOT_SHOWN);
    assertThat(afterLift(5, one.decrease() * 1.001)).isEqualTo(Verdict.LOWER);
    assertThat(afterLift(5, one.decrease() * .999)).isEqualTo(Verdict.NOT_SHOWN);
  }

  @Test
  void morePowerTakesALargerLift() {
    DailyByRegion past = new SimulatedRegions(new Random(6), 20, 74).days();

    assertThat(detectable(past, .9, 20).increase())
        .isGreaterThan(detectable(past, .5, 20).increase());
    assertThat(detectable(past, .8, 20).placebos()).isEqualTo(20);
  }

  /** 40 studies in the two weeks after, of four in five more or less. */
  @Test
  void whatThePastSaysIsFoundAfterwards() {
    int found = 0;
    for (long seed = 0; seed < 40; seed++) {
      SimulatedRegions regions = new SimulatedRegions(new Random(seed), 20, 88);
      double lift = detectable(regions.days(0, 74), .8, 10).increase();
      regions.treat(CELL.regions(), 74, lift);
      found += verdict(regions, 14, 88) == Verdict.HIGHER ? 1 : 0;
    }
    assertThat(found).isBetween(25, 38);
  }

  /** A market that opened late: no share of nothing is found, and looking for one never ends. */
  @Test
  void daysOnWhichTheCellHadNothingAreLeftOut() {
    SimulatedRegions regions = new SimulatedRegions(new Random(7), 20, 74);
    regions.silence(CELL.regions(), LENGTH);

    PlaceboPower power =
        ProcessorTime.within(Duration.ofSeconds(20), () -> detectable(regions.days(), .8, 20));

    assertThat(power.placebos()).isEqualTo(19);
    assertThat(power.increase()).isFinite().isPositive();
  }
}
