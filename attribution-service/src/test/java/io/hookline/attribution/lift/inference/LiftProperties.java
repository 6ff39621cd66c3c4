package io.hookline.attribution.lift.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for all studies of users. */
class LiftProperties {

  @Provide
  Arbitrary<ConversionCounts> counts() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 1_000_000), Arbitraries.doubles().between(0, 1))
        .as((users, share) -> new ConversionCounts(users, Math.round(users * share * share)));
  }

  @Provide
  Arbitrary<ConfidenceLevel> levels() {
    return Arbitraries.of(ConfidenceLevel.NINETY, ConfidenceLevel.NINETY_FIVE);
  }

  /** With and without effect, so that p lies on both sides of 1 - level. */
  @Provide
  Arbitrary<List<Long>> values() {
    return Arbitraries.longs()
        .between(0, 50)
        .list()
        .ofMinSize(3)
        .ofMaxSize(30)
        .filter(values -> values.stream().distinct().count() > 1);
  }

  @Property(tries = 400)
  void testAndIntervalsOfProportionsNeverContradict(
      @ForAll("counts") ConversionCounts treated,
      @ForAll("counts") ConversionCounts control,
      @ForAll("levels") ConfidenceLevel level) {
    agree(new TwoProportions(treated, control).at(level).decided());
  }

  @Property(tries = 400)
  void ratesThatAreCloseDoNotContradictEither(
      @ForAll @IntRange(min = 20, max = 5000) int users,
      @ForAll @IntRange(min = 0, max = 20) int base,
      @ForAll @IntRange(min = -20, max = 20) int more,
      @ForAll("levels") ConfidenceLevel level) {
    agree(
        new TwoProportions(
                new ConversionCounts(users, Math.max(0, Math.min(users, base + more))),
                new ConversionCounts(users, base))
            .at(level)
            .decided());
  }

  @Property(tries = 300)
  void testAndIntervalsOfMeansNeverContradict(
      @ForAll("values") List<Long> treated,
      @ForAll("values") List<Long> control,
      @ForAll("levels") ConfidenceLevel level) {
    agree(new TwoMeans(sums(treated, 1), sums(control, 1)).at(level).decided());
  }

  @Property(tries = 300)
  void earlyLooksDoNotContradictEither(
      @ForAll @IntRange(min = 30, max = 200) int treated,
      @ForAll @IntRange(min = 30, max = 200) int control,
      @ForAll @IntRange(min = 1, max = 1000) int tenThousandths,
      @ForAll("levels") ConfidenceLevel level) {
    agree(
        new EarlyLook(new Mixture(tenThousandths / 10_000.0))
            .atRates(
                new ConversionCounts(4000, treated), new ConversionCounts(2000, control), level));
  }

  @Property(tries = 200)
  void exchangingTheArmsTurnsTheDifferenceRound(
      @ForAll("counts") ConversionCounts treated, @ForAll("counts") ConversionCounts control) {
    Lift lift = new TwoProportions(treated, control).at(ConfidenceLevel.NINETY).decided();
    Lift turned = new TwoProportions(control, treated).at(ConfidenceLevel.NINETY).decided();

    assertThat(turned.pValue()).isCloseTo(lift.pValue(), within(1e-9));
    assertThat(turned.absolute().interval().low())
        .isCloseTo(-lift.absolute().interval().high(), within(1e-8));
  }

  @Property(tries = 200)
  void moneyInAnotherUnitIsTheSameStudy(
      @ForAll("values") List<Long> treated, @ForAll("values") List<Long> control) {
    Lift euros =
        new TwoMeans(sums(treated, 1), sums(control, 1)).at(ConfidenceLevel.NINETY).decided();
    Lift cents =
        new TwoMeans(sums(treated, 100), sums(control, 100)).at(ConfidenceLevel.NINETY).decided();

    assertThat(cents.pValue()).isCloseTo(euros.pValue(), within(1e-9));
    assertThat(cents.relative().absence()).isEqualTo(euros.relative().absence());
    assertThat(cents.incremental().interval().high())
        .isCloseTo(100 * euros.incremental().interval().high(), within(1e-5));
  }

  @Property(tries = 200)
  void aHigherLevelHasTheWiderInterval(
      @ForAll("counts") ConversionCounts treated, @ForAll("counts") ConversionCounts control) {
    TwoProportions arms = new TwoProportions(treated, control);
    Interval ninety = arms.at(ConfidenceLevel.NINETY).decided().absolute().interval();
    Interval ninetyFive = arms.at(ConfidenceLevel.NINETY_FIVE).decided().absolute().interval();

    assertThat(ninetyFive.low()).isLessThanOrEqualTo(ninety.low());
    assertThat(ninetyFive.high()).isGreaterThanOrEqualTo(ninety.high());
  }

  static void agree(Lift lift) {
    boolean shown = lift.pValue() < lift.level().alpha();
    assertThat(lift.verdict() != Verdict.NOT_SHOWN).isEqualTo(shown);
    assertThat(lift.absolute().interval().contains(0)).isEqualTo(!shown);
    assertThat(lift.incremental().interval().contains(0)).isEqualTo(!shown);
    assertThat(lift.absolute().interval().contains(lift.absolute().value())).isTrue();
    if (lift.relative().given()) {
      assertThat(lift.relative().interval().contains(0)).isEqualTo(!shown);
    }
  }

  private static ValueSums sums(List<Long> values, long unit) {
    return TwoMeansTest.sums(values.stream().mapToLong(value -> value * unit).toArray());
  }
}
