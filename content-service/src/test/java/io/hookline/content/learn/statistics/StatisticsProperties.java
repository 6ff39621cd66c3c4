package io.hookline.content.learn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for all counts. */
class StatisticsProperties {

  @Provide
  Arbitrary<Counts> counts() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 100_000), Arbitraries.doubles().between(0, 1))
        .as((trials, share) -> new Counts(Math.round(trials * share), trials));
  }

  @Provide
  Arbitrary<PairOfCounts> pairs() {
    return Combinators.combine(counts(), counts()).as(PairOfCounts::new);
  }

  @Provide
  Arbitrary<List<PairOfCounts>> days() {
    return pairs().list().ofMinSize(1).ofMaxSize(6);
  }

  private static PairOfCounts swapped(PairOfCounts pair) {
    return new PairOfCounts(pair.variant(), pair.control());
  }

  @Property(tries = 300)
  void exchangingTheArmsTurnsTheScoreTestRound(@ForAll("pairs") PairOfCounts pair) {
    ScoreTest test = new ScoreTest(pair.control(), pair.variant(), 0.95);
    ScoreTest turned = new ScoreTest(pair.variant(), pair.control(), 0.95);

    assertThat(turned.pValue()).isCloseTo(test.pValue(), within(1e-9));
    assertThat(turned.difference().interval().low())
        .isCloseTo(-test.difference().interval().high(), within(1e-7));
    if (test.ratio().interval().low() > 1e-6) {
      assertThat(turned.ratio().interval().high() * test.ratio().interval().low())
          .isCloseTo(1, within(1e-5));
    }
  }

  @Property(tries = 300)
  void testAndBothIntervalsNeverContradict(@ForAll("pairs") PairOfCounts pair) {
    ScoreTest test = new ScoreTest(pair.control(), pair.variant(), 0.95);
    boolean shown = test.pValue() < 0.05;

    assertThat(test.difference().interval().contains(0)).isEqualTo(!shown);
    assertThat(test.ratio().interval().contains(1)).isEqualTo(!shown);
  }

  @Property(tries = 40)
  void anytimeTestAndBothItsIntervalsNeverContradict(@ForAll("days") List<PairOfCounts> days) {
    AnytimeTest test = new AnytimeTest(days, 0.95);
    boolean shown = test.pValue() <= 0.05;
    Estimate difference = test.difference();

    assertThat(test.allowsDifference(0)).isEqualTo(!shown);
    assertThat(test.allowsRatio(1)).isEqualTo(!shown);
    if (!shown) {
      assertThat(difference.interval().contains(0)).isTrue();
      assertThat(test.ratio().interval().contains(1)).isTrue();
    }
  }

  @Property(tries = 100)
  void exchangingTheArmsTurnsTheAnytimeTestRound(@ForAll("days") List<PairOfCounts> days) {
    AnytimeTest test = new AnytimeTest(days, 0.95);
    AnytimeTest turned =
        new AnytimeTest(days.stream().map(StatisticsProperties::swapped).toList(), 0.95);

    assertThat(Math.log(turned.pValue())).isCloseTo(Math.log(test.pValue()), within(1e-6));
  }

  @Property(tries = 100)
  void whatWasShownStaysShown(
      @ForAll("days") List<PairOfCounts> days, @ForAll("pairs") PairOfCounts next) {
    List<PairOfCounts> longer = new ArrayList<>(days);
    longer.add(next);

    assertThat(new AnytimeTest(longer, 0.95).pValue())
        .isLessThanOrEqualTo(new AnytimeTest(days, 0.95).pValue());
  }

  /** The projection is where the likelihood is flat, or at the end of what the relation allows. */
  @Property(tries = 300)
  void nearestPairIsTheMostLikelyOfItsRelation(
      @ForAll("pairs") PairOfCounts pair,
      @ForAll @DoubleRange(min = 0.2, max = 5) double ratio,
      @ForAll @DoubleRange(min = -0.9, max = 0.9) double shift,
      @ForAll @DoubleRange(min = 0, max = 1) double elsewhere) {
    for (Relation relation : List.of(Relation.ratio(ratio), Relation.difference(shift))) {
      double low = Math.max(0, -relation.shift() / relation.ratio());
      double high = Math.min(1, (1 - relation.shift()) / relation.ratio());
      double fitted =
          relation.fitted(
              pair.control().successes(),
              pair.control().trials(),
              pair.variant().successes(),
              pair.variant().trials());

      assertThat(fitted).isBetween(low - 1e-12, high + 1e-12);
      assertThat(likelihood(pair, relation, fitted))
          .isGreaterThanOrEqualTo(
              likelihood(pair, relation, low + (high - low) * elsewhere) - 1e-6);
    }
  }

  private static double likelihood(PairOfCounts pair, Relation relation, double control) {
    return likelihood(pair.control(), control)
        + likelihood(pair.variant(), relation.variant(control));
  }

  private static double likelihood(Counts counts, double p) {
    long failures = counts.trials() - counts.successes();
    return (counts.successes() == 0 ? 0 : counts.successes() * Math.log(p))
        + (failures == 0 ? 0 : failures * Math.log1p(-p));
  }

  /**
   * The inequality on which the guarantee rests, for any bet, sizes and true rate of any relation.
   */
  @Property(tries = 1000)
  void noBetWinsOnAverageIfTheHypothesisIsTrue(
      @ForAll @IntRange(min = 1, max = 300) int n,
      @ForAll @IntRange(min = 1, max = 300) int m,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double bet,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double variantBet,
      @ForAll @DoubleRange(min = 0.2, max = 5) double ratio,
      @ForAll @DoubleRange(min = -0.9, max = 0.9) double shift,
      @ForAll @DoubleRange(min = 0, max = 1) double place) {
    for (Relation relation : List.of(Relation.ratio(ratio), Relation.difference(shift))) {
      double low = Math.max(0, -relation.shift() / relation.ratio());
      double high = Math.min(1, (1 - relation.shift()) / relation.ratio());
      double truth = low + (high - low) * place;
      double nearest = relation.fitted(n * bet, n, m * variantBet, m);

      assertThat(
              n * Math.log(average(truth, bet, nearest))
                  + m
                      * Math.log(
                          average(relation.variant(truth), variantBet, relation.variant(nearest))))
          .isLessThanOrEqualTo(1e-6);
    }
  }

  /** The control's own rate is at the bound of what the ratio allows: the fit is not. */
  @Example
  void aFitThatBeginsHardByABoundLeavesIt() {
    double fitted = Relation.ratio(5).fitted(81 * 0.2, 81, 0.01, 1);

    assertThat(fitted).isLessThan(0.199);
  }

  /** What a trial multiplies a stake by, on average. */
  private static double average(double truth, double bet, double nearest) {
    return (truth == 0 ? 0 : truth * bet / nearest)
        + (truth == 1 ? 0 : (1 - truth) * (1 - bet) / (1 - nearest));
  }

  @Property(tries = 200)
  void moreOfTheSameNarrowsTheInterval(
      @ForAll("pairs") PairOfCounts pair, @ForAll @IntRange(min = 2, max = 20) int times) {
    PairOfCounts more =
        new PairOfCounts(times(pair.control(), times), times(pair.variant(), times));

    assertThat(new ScoreTest(more.control(), more.variant(), 0.95).difference().interval().width())
        .isLessThanOrEqualTo(
            new ScoreTest(pair.control(), pair.variant(), 0.95).difference().interval().width()
                + 1e-9);
  }

  private static Counts times(Counts counts, int times) {
    return new Counts(counts.successes() * times, counts.trials() * times);
  }

  @Property(tries = 200)
  void poolingKnowsNeitherOrderNorSide(
      @ForAll @Size(min = 3, max = 12) List<@DoubleRange(min = -1, max = 1) Double> effects,
      @ForAll @DoubleRange(min = 0.01, max = 0.5) double variance) {
    List<PairEffect> pairs = new ArrayList<>();
    for (int i = 0; i < effects.size(); i++) {
      pairs.add(new PairEffect(effects.get(i), variance * (1 + i)));
    }
    RandomEffects pooled = new RandomEffects(pairs, 0.95);
    List<PairEffect> reversed = new ArrayList<>(pairs);
    Collections.reverse(reversed);
    RandomEffects turned =
        new RandomEffects(
            pairs.stream().map(p -> new PairEffect(-p.logRatio(), p.variance())).toList(), 0.95);

    assertThat(new RandomEffects(reversed, 0.95).mean().value())
        .isCloseTo(pooled.mean().value(), within(1e-9));
    assertThat(turned.mean().value()).isCloseTo(-pooled.mean().value(), within(1e-9));
    assertThat(turned.mean().interval().low())
        .isCloseTo(-pooled.mean().interval().high(), within(1e-9));
    assertThat(pooled.mean().interval().contains(0)).isEqualTo(pooled.pValue() >= 0.05);
    assertThat(pooled.prediction().width())
        .isGreaterThanOrEqualTo(pooled.mean().interval().width());
  }

  @Property(tries = 200)
  void effectsInAnotherUnitAreTheSameEvidence(
      @ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = -1, max = 1) Double> effects,
      @ForAll @DoubleRange(min = 0.01, max = 100) double unit) {
    AnytimeMean mean = anytime(effects, 1);
    AnytimeMean scaled = anytime(effects, unit);

    assertThat(scaled.pValue()).isCloseTo(mean.pValue(), within(1e-9));
    Interval interval = mean.interval();
    if (interval != null && Math.abs(mean.pValue() - 0.05) > 1e-9) {
      assertThat(interval.contains(0)).isEqualTo(mean.allows(0)).isEqualTo(mean.pValue() > 0.05);
    }
  }

  private static AnytimeMean anytime(List<Double> effects, double unit) {
    return new AnytimeMean(
        effects.stream().map(effect -> new PairEffect(effect * unit, 1)).toList(), 0.95);
  }

  @Property(tries = 200)
  void ofEachFourPairsTheVariantIsFirstInTwo(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int pairs) {
    List<Boolean> order = FairOrder.variantFirst(seed, pairs);

    assertThat(order).hasSize(pairs);
    for (int i = 0; i + 4 <= pairs; i += 4) {
      assertThat(order.subList(i, i + 4)).containsOnly(true, false);
      assertThat(order.subList(i, i + 4).stream().filter(first -> first).count()).isEqualTo(2);
    }
    assertThat(FairOrder.variantFirst(seed, pairs + 7).subList(0, pairs)).isEqualTo(order);
  }

  @Property(tries = 200)
  void aSmallerDifferenceNeedsMore(
      @ForAll @DoubleRange(min = 0.01, max = 0.4) double rate,
      @ForAll @DoubleRange(min = 0.05, max = 0.5) double lift) {
    SampleSize size = new SampleSize(0.95, 0.8);

    assertThat(size.fixed(rate, rate * (1 + lift / 2)))
        .isGreaterThan(size.fixed(rate, rate * (1 + lift)));
    assertThat(size.sequential(rate, rate * (1 + lift / 2)))
        .isGreaterThan(size.sequential(rate, rate * (1 + lift)));
    assertThat(size.sequential(rate, rate * (1 + lift)))
        .isGreaterThan(size.fixed(rate, rate * (1 + lift)));
  }
}
