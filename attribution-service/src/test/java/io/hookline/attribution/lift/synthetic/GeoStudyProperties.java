package io.hookline.attribution.lift.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Judged;
import io.hookline.attribution.lift.inference.Lift;
import io.hookline.attribution.lift.inference.Verdict;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for all studies by regions. */
class GeoStudyProperties {

  private static final int DAYS = 60;
  private static final int START = 46;
  private static final Cell ONE = cell(0, 1);
  private static final Cell TWO = cell(2, 3);
  private static final Cell THREE = cell(4, 5);

  private static Cell cell(int first, int second) {
    return new Cell(
        "cell " + first, Set.of(SimulatedRegions.name(first), SimulatedRegions.name(second)));
  }

  private static List<CellLift> study(SimulatedRegions regions, Cell... cells) {
    return GeoStudy.of(
            regions.days(),
            SimulatedRegions.FIRST.plusDays(START),
            List.of(cells),
            Set.of(SimulatedRegions.name(9)))
        .at(ConfidenceLevel.NINETY);
  }

  private static Lift alone(SimulatedRegions regions) {
    return study(regions, ONE).get(0).lift().alone();
  }

  @Property(tries = 40)
  void testAndIntervalsNeverContradict(
      @ForAll long seed, @ForAll @DoubleRange(min = -0.1, max = 0.1) double lift) {
    SimulatedRegions regions = new SimulatedRegions(new Random(seed), 20, DAYS);
    regions.treat(ONE.regions(), START, lift);

    agree(alone(regions));
  }

  @Property(tries = 20)
  void nothingContradictsAmongSeveralCells(
      @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 0.1) double lift) {
    SimulatedRegions regions = new SimulatedRegions(new Random(seed), 20, DAYS);
    regions.treat(ONE.regions(), START, lift);
    regions.treat(TWO.regions(), START, lift / 2);

    for (CellLift cell : study(regions, ONE, TWO, THREE)) {
      Judged judged = cell.lift();
      agree(judged.alone());
      agree(judged.together());
      assertThat(judged.adjustedP()).isGreaterThanOrEqualTo(judged.alone().pValue());
      assertThat(judged.adjustedP() < judged.alone().level().alpha())
          .isEqualTo(judged.together().verdict() != Verdict.NOT_SHOWN);
    }
  }

  /** So that an interval covers a true effect exactly where no effect would not be found. */
  @Property(tries = 20)
  void anAmountMoreMovesEstimateAndIntervalByIt(
      @ForAll long seed, @ForAll @DoubleRange(min = -300, max = 300) double amount) {
    SimulatedRegions regions = new SimulatedRegions(new Random(seed), 15, DAYS);
    Lift before = alone(regions);
    regions.add(ONE.regions(), START, amount);
    Lift after = alone(regions);

    assertThat(after.absolute().value())
        .isCloseTo(before.absolute().value() + amount, within(1e-6));
    assertThat(after.absolute().interval().low())
        .isCloseTo(before.absolute().interval().low() + amount, within(1e-5));
    assertThat(after.absolute().interval().high())
        .isCloseTo(before.absolute().interval().high() + amount, within(1e-5));
  }

  @Property(tries = 20)
  void anotherUnitIsTheSameStudy(@ForAll long seed) {
    SimulatedRegions regions = new SimulatedRegions(new Random(seed), 15, DAYS);
    Lift euros = alone(regions);
    regions.multiply(100);
    Lift cents = alone(regions);

    assertThat(cents.pValue()).isEqualTo(euros.pValue());
    assertThat(cents.relative().value()).isCloseTo(euros.relative().value(), within(1e-9));
    assertThat(cents.incremental().interval().high())
        .isCloseTo(100 * euros.incremental().interval().high(), within(1e-3));
  }

  @Property(tries = 20)
  void howLargeARegionIsForGoodDoesNotMatter(
      @ForAll long seed, @ForAll @IntRange(min = 10, max = 14) int region) {
    SimulatedRegions regions = new SimulatedRegions(new Random(seed), 15, DAYS);
    Lift before = alone(regions);
    regions.add(Set.of(SimulatedRegions.name(region)), 0, 5000);
    Lift after = alone(regions);

    assertThat(after.pValue()).isEqualTo(before.pValue());
    assertThat(after.absolute().value()).isCloseTo(before.absolute().value(), within(1e-6));
  }

  @Property(tries = 10)
  void anExcludedRegionDoesNotMatter(@ForAll long seed) {
    SimulatedRegions regions = new SimulatedRegions(new Random(seed), 15, DAYS);
    Lift before = alone(regions);
    regions.add(Set.of(SimulatedRegions.name(9)), 20, 1000);

    assertThat(alone(regions)).isEqualTo(before);
  }

  private static void agree(Lift lift) {
    boolean shown = lift.pValue() < lift.level().alpha();
    assertThat(lift.verdict() != Verdict.NOT_SHOWN).isEqualTo(shown);
    assertThat(lift.absolute().interval().contains(0)).isEqualTo(!shown);
    assertThat(lift.relative().interval().contains(0)).isEqualTo(!shown);
    assertThat(lift.incremental().interval().contains(0)).isEqualTo(!shown);
    assertThat(lift.absolute().interval().contains(lift.absolute().value())).isTrue();
  }
}
