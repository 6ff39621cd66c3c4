package io.hookline.attribution.lift.amplification;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.lift.amplification.BoostedPost.AdsOfDay;
import io.hookline.attribution.lift.amplification.Brought.Sold;
import io.hookline.attribution.lift.amplification.Brought.Way;
import io.hookline.attribution.lift.amplification.MeasureBoost.Terms;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A boost from its days to its figures. */
class MeasureBoostTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-10-05");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
  private static final UUID POST = UUID.randomUUID();
  private static final UUID MIA = UUID.randomUUID();

  private final TreeMap<LocalDate, AdsOfDay> ads = new TreeMap<>();
  private final Brought brought = new Brought();

  /** Each day before one order of 50.00 and ten clicks; each of the boost's fourteen days four. */
  @BeforeEach
  void fourWeeksAndABoostOfOne() {
    boost(0, 6, "20.00");
    Brought.days(FIRST.minusDays(28), FIRST.minusDays(1)).forEach(day -> sell(day, 1));
    Brought.days(FIRST, FIRST.plusDays(13)).forEach(day -> sell(day, 4));
  }

  private void boost(int from, int to, String spend) {
    Brought.days(FIRST.plusDays(from), FIRST.plusDays(to))
        .forEach(
            day ->
                ads.put(day, new AdsOfDay(spend == null ? null : new BigDecimal(spend), 0, 1_000)));
  }

  private void sell(LocalDate day, int orders) {
    brought.clicks(POST, day, 10L * orders);
    brought.sold(POST, Way.LINK, day, sold(orders));
  }

  private static Sold sold(int orders) {
    return new Sold(
        orders, orders, BigDecimal.valueOf(50L * orders), BigDecimal.valueOf(2_500L * orders));
  }

  private BoostFigures measured(boolean codesCount, LocalDate today) {
    BoostedPost post =
        new BoostedPost(POST, MIA, FIRST.minusDays(60), FIRST.minusDays(90), null, ads);
    List<BoostedStretch> all = BoostedStretch.of(ads.navigableKeySet());
    return MeasureBoost.of(
            new Terms("USD", 168, 24, today), post, all.get(0), all, codesCount, brought)
        .figures(AlsoRan.NOTHING);
  }

  private BoostFigures measured() {
    return measured(true, TODAY);
  }

  private static Money usd(String amount) {
    return new Money(new BigDecimal(amount), "USD");
  }

  /**
   * 56 orders where 14 were expected. The days before are all alike, so that their spread is that
   * of counts: (28 + 1) / 28 a day; of 14 days around a mean of four each it is 29/28 (14 + 7 x 4 /
   * 4) = 21.75, and with t(21) = 1.7207429 the half width is 8.0250.
   */
  @Test
  void whatTheDaysBroughtBeyondTheDaysBeforeIsIncremental() {
    BoostFigures figures = measured();
    assertThat(figures.measuredTo()).as("seven days behind the ads").isEqualTo(FIRST.plusDays(13));
    assertThat(figures.baseline().days()).isEqualTo(28);
    assertThat(figures.conversions().observed()).isEqualByComparingTo("56");
    assertThat(figures.conversions().expected()).isEqualByComparingTo("14");
    assertThat(figures.conversions().incremental()).isEqualByComparingTo("42");
    assertThat(figures.conversions().from()).isEqualByComparingTo("33.97");
    assertThat(figures.conversions().to()).isEqualByComparingTo("50.03");
    assertThat(figures.value().incremental()).isEqualTo(usd("2100"));
    assertThat(figures.value().from()).isEqualTo(usd("1698.75"));
    assertThat(figures.spend()).isEqualTo(usd("140"));
    assertThat(figures.incrementalRoas().value()).isEqualByComparingTo("15");
    assertThat(figures.incrementalRoas().from()).isEqualByComparingTo("12.1339");
    assertThat(figures.costPerConversion().value()).isEqualTo(usd("3.33"));
    assertThat(figures.costPerConversion().from()).isEqualTo(usd("2.80"));
    assertThat(figures.costPerConversion().to()).isEqualTo(usd("4.12"));
    assertThat(figures.clicks().incremental()).isEqualByComparingTo("420");
    assertThat(figures.ways().byLinks()).isEqualTo(56);
  }

  @Test
  void whatMayAsWellBeNothingHasNoReturn() {
    Brought.days(FIRST, FIRST.plusDays(13))
        .forEach(day -> brought.sold(POST, Way.LINK, day, sold(-3)));
    BoostFigures figures = measured();
    assertThat(figures.conversions().incremental()).isEqualByComparingTo("0");
    assertThat(figures.conversions().from()).isNegative();
    assertThat(figures.incrementalRoas().value()).isNull();
    assertThat(figures.incrementalRoas().missing()).isEqualTo(WhyMissing.INTERVAL_SPANS_ZERO);
    assertThat(figures.costPerConversion().missing()).isEqualTo(WhyMissing.INTERVAL_SPANS_ZERO);
    assertThat(figures.value().incremental()).as("its value is still said").isEqualTo(usd("0"));
  }

  @Test
  void withoutSpendThereIsNoReturnOnIt() {
    boost(0, 6, null);
    assertThat(measured().incrementalRoas().missing()).isEqualTo(WhyMissing.SPEND_UNKNOWN);
    boost(0, 6, "0");
    assertThat(measured().incrementalRoas().missing()).isEqualTo(WhyMissing.NO_SPEND);
    boost(0, 6, "20");
    ads.put(FIRST, new AdsOfDay(new BigDecimal("20"), 1, 10));
    assertThat(measured().incrementalRoas().missing()).isEqualTo(WhyMissing.SPEND_UNKNOWN);
    assertThat(measured().spendUnknownDays()).isEqualTo(1);
  }

  @Test
  void theNextBoostEndsTheDaysOfTheOneBefore() {
    boost(10, 12, "20.00");
    assertThat(measured().measuredTo()).isEqualTo(FIRST.plusDays(9));
    BoostedPost post = new BoostedPost(POST, MIA, null, FIRST.minusDays(90), null, ads);
    List<BoostedStretch> all = BoostedStretch.of(ads.navigableKeySet());
    BoostFigures second =
        MeasureBoost.of(new Terms("USD", 168, 24, TODAY), post, all.get(1), all, true, brought)
            .figures(AlsoRan.NOTHING);
    assertThat(second.baseline().to())
        .as("the first one's days are no baseline of the second")
        .isEqualTo(FIRST.minusDays(1));
    assertThat(second.baseline().leftOut()).isEqualTo(10);
  }

  @Test
  void onlyDaysThatAreOverAreMeasured() {
    assertThat(measured(true, FIRST.plusDays(5)).measuredTo()).isEqualTo(FIRST.plusDays(4));
    BoostFigures today = measured(true, FIRST);
    assertThat(today.measuredTo()).isNull();
    assertThat(today.conversions().missing()).isEqualTo(WhyMissing.NOTHING_MEASURED);
  }

  @Test
  void codesOfTheCreatorCountUnlessTheyMayBeOfAnotherPost() {
    brought.sold(MIA, Way.CODE, FIRST, sold(2));
    assertThat(measured(true, TODAY).conversions().observed()).isEqualByComparingTo("58");
    assertThat(measured(true, TODAY).ways().byCodes()).isEqualTo(2);
    assertThat(measured(false, TODAY).conversions().observed()).isEqualByComparingTo("56");
    assertThat(measured(false, TODAY).ways().codesCount()).isFalse();
  }

  @Test
  void whatWasNeverSoldHasNoValue() {
    Brought.days(FIRST.minusDays(28), FIRST.plusDays(13))
        .forEach(day -> brought.sold(POST, Way.LINK, day, sold(day.isBefore(FIRST) ? -1 : -4)));
    BoostFigures figures = measured();
    assertThat(figures.conversions().incremental()).isEqualByComparingTo("0");
    assertThat(figures.conversions().to()).as("one may yet have come").isPositive();
    assertThat(figures.value().missing()).isEqualTo(WhyMissing.NOTHING_SOLD);
    assertThat(figures.incrementalRoas().missing()).isEqualTo(WhyMissing.NOTHING_SOLD);
  }
}
