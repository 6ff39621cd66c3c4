package io.hookline.creator.money.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.money.rate.EffectiveRateView.Basis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindRateTest {

  private static final LocalDate DAY = LocalDate.parse("2026-11-20");

  @Test
  void aCurrencyIsWorthItself() {
    EffectiveRateView same = find("EUR", "EUR").orElseThrow();
    assertThat(same.rate()).isEqualByComparingTo("1");
    assertThat(same.basis()).isEqualTo(Basis.SAME);
  }

  @Test
  void thePairComesBeforeThePairTurnedRoundAndThatBeforeAThirdCurrency() {
    FindRate.Known direct = known("EUR", "USD", 2, "1.25");
    FindRate.Known turned = known("USD", "EUR", 0, "0.5");
    FindRate.Known[] cross = {known("CHF", "USD", 0, "1"), known("CHF", "EUR", 0, "1")};
    assertThat(find("EUR", "USD", direct, turned, cross[0], cross[1]).orElseThrow())
        .returns(Basis.DIRECT, EffectiveRateView::basis)
        .returns(new BigDecimal("1.25"), EffectiveRateView::rate)
        .returns(DAY.minusDays(2), EffectiveRateView::rateDay);
    assertThat(find("EUR", "USD", turned, cross[0], cross[1]).orElseThrow())
        .returns(Basis.INVERSE, EffectiveRateView::basis)
        .returns(new BigDecimal("2"), EffectiveRateView::rate);
  }

  @Test
  void overAThirdCurrencyTheOlderDayIsTold() {
    EffectiveRateView cross =
        find("USD", "GBP", known("EUR", "USD", 1, "1.25"), known("EUR", "GBP", 3, "0.75"))
            .orElseThrow();
    assertThat(cross.rate()).isEqualByComparingTo("0.6");
    assertThat(cross.basis()).isEqualTo(Basis.CROSS);
    assertThat(cross.over()).isEqualTo("EUR");
    assertThat(cross.rateDay()).isEqualTo(DAY.minusDays(3));
  }

  @Test
  void ofThirdCurrenciesTheOneWithTheNewestRatesCounts() {
    assertThat(
            find(
                    "USD",
                    "GBP",
                    known("EUR", "USD", 4, "1"),
                    known("EUR", "GBP", 4, "1"),
                    known("CHF", "USD", 1, "1"),
                    known("CHF", "GBP", 2, "1"))
                .orElseThrow()
                .over())
        .isEqualTo("CHF");
  }

  @Test
  void halfAWayIsNone() {
    assertThat(find("USD", "GBP", known("EUR", "USD", 0, "1.25"))).isEmpty();
  }

  private static Optional<EffectiveRateView> find(String from, String to, FindRate.Known... known) {
    return new FindRate(from, to, DAY, List.of(known)).find();
  }

  private static FindRate.Known known(String from, String to, int daysAgo, String rate) {
    return new FindRate.Known(from, to, DAY.minusDays(daysAgo), new BigDecimal(rate));
  }
}
