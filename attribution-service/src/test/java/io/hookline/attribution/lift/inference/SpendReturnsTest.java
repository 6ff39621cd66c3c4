package io.hookline.attribution.lift.inference;

import static io.hookline.attribution.lift.inference.TwoProportionsTest.assertInterval;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpendReturnsTest {

  private static Estimate estimate(double value, double low, double high) {
    return new Estimate(value, new Interval(low, high));
  }

  @Test
  void roasIsTheIncrementalValueByTheSpend() {
    Figure roas = SpendReturns.incrementalRoas(estimate(300_000, -50_000, 650_000), 200_000);

    assertThat(roas.value()).isCloseTo(1.5, within(1e-12));
    assertInterval(roas.interval(), -.25, 3.25, 1e-12);
  }

  @Test
  void costIsTheSpendByTheIncrementalConversionsAndItsIntervalTurnsRound() {
    Figure cost = SpendReturns.costPerIncremental(estimate(400, 250, 500), 100_000);

    assertThat(cost.value()).isEqualTo(250);
    assertInterval(cost.interval(), 200, 400, 1e-12);
  }

  @Test
  void aCostThatMayBeInfiniteIsNotGiven() {
    assertThat(SpendReturns.costPerIncremental(estimate(400, -1, 500), 100).absence())
        .isEqualTo(Absence.INTERVAL_SPANS_ZERO);
    assertThat(SpendReturns.costPerIncremental(estimate(400, 0, 500), 100).absence())
        .isEqualTo(Absence.INTERVAL_SPANS_ZERO);
    assertThat(SpendReturns.costPerIncremental(estimate(-400, -500, -1), 100).absence())
        .isEqualTo(Absence.NO_GAIN);
  }

  @Test
  void nothingSpentHasNoReturn() {
    assertThat(SpendReturns.costPerIncremental(estimate(400, 250, 500), 0).absence())
        .isEqualTo(Absence.NO_SPEND);
    assertThat(SpendReturns.incrementalRoas(estimate(400, 250, 500), 0).absence())
        .isEqualTo(Absence.NO_SPEND);
  }
}
