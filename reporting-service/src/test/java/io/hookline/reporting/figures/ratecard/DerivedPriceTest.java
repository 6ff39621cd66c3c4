package io.hookline.reporting.figures.ratecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
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

class DerivedPriceTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-09-01");

  /**
   * 400 in all for 100,000: 4.00; a quarter of them was bought at 2.00, another quarter at 8.00.
   */
  @Example
  void theMiddleIsWhatWasPaidAndTheRangeTheQuartersOfWhatWasBought() {
    DerivedPrice cpm =
        of(
            DerivablePrice.CPM,
            day(0, "50", 25_000),
            day(1, "75", 25_000),
            day(2, "75", 25_000),
            day(3, "200", 25_000));
    assertThat(cpm.price().mid()).isEqualByComparingTo("4.00");
    assertThat(cpm.price().low()).isEqualByComparingTo("2.00");
    assertThat(cpm.price().high()).isEqualByComparingTo("4.00");
    assertThat(cpm.sample().spend().amount()).isEqualByComparingTo("400");
    assertThat(cpm.sample().count()).isEqualByComparingTo("100000");
    assertThat(cpm.sample().days()).isEqualTo(4);
    assertThat(cpm.price().source())
        .isEqualTo("Derived from own advertising: 400.00 USD for 100000 impressions on 4 days");
  }

  @Example
  void aDearDayOfFewClicksWeighsLittle() {
    DerivedPrice cpc =
        of(
            DerivablePrice.LINK_CLICK,
            day(0, "100", 200),
            day(1, "120", 200),
            day(2, "140", 200),
            day(3, "50", 1));
    assertThat(cpc.price().low()).isEqualByComparingTo("0.50");
    assertThat(cpc.price().mid()).isEqualByComparingTo("0.6822");
    assertThat(cpc.price().high()).isEqualByComparingTo("0.70");
  }

  /** What was paid on a day that brought nothing was paid for the others. */
  @Example
  void aDayWithoutAClickCostsToo() {
    DerivedPrice cpc =
        of(DerivablePrice.LINK_CLICK, day(0, "100", 100), day(1, "100", 0), day(2, "100", 100));
    assertThat(cpc.price().mid()).isEqualByComparingTo("1.50");
    assertThat(cpc.price().low()).isEqualByComparingTo("1.00");
    assertThat(cpc.price().high()).isEqualByComparingTo("1.50");
  }

  @Property(tries = 300)
  void thePriceRisesAndStaysWithinWhatWasPaid(@ForAll("sample") List<DayCost> days) {
    PriceRange price = DerivedPrice.of(DerivablePrice.CPM, days, "USD").price();
    assertThat(price.ascends()).isTrue();
    BigDecimal spend = days.stream().map(DayCost::spend).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal count = days.stream().map(DayCost::count).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(price.mid())
        .isEqualByComparingTo(
            spend.multiply(BigDecimal.valueOf(1000)).divide(count, 4, RoundingMode.HALF_UP));
  }

  @Property(tries = 100)
  void theOrderOfDaysDoesNotMatter(@ForAll("sample") List<DayCost> days) {
    List<DayCost> reversed = new ArrayList<>(days);
    Collections.reverse(reversed);
    assertThat(DerivedPrice.of(DerivablePrice.CPM, reversed, "USD"))
        .isEqualTo(DerivedPrice.of(DerivablePrice.CPM, days, "USD"));
  }

  @Provide
  Arbitrary<List<DayCost>> sample() {
    Arbitrary<BigDecimal> spend =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("100000")).ofScale(2);
    Arbitrary<Integer> count = Arbitraries.integers().between(0, 1_000_000);
    return Combinators.combine(spend, count)
        .as((paid, counted) -> new DayCost(FIRST, paid, BigDecimal.valueOf(counted), 1))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .filter(days -> days.stream().anyMatch(day -> day.count().signum() > 0));
  }

  private static DerivedPrice of(DerivablePrice derived, DayCost... days) {
    return DerivedPrice.of(derived, List.of(days), "USD");
  }

  private static DayCost day(int ahead, String spend, long count) {
    return new DayCost(FIRST.plusDays(ahead), new BigDecimal(spend), BigDecimal.valueOf(count), 1);
  }
}
