package io.hookline.reporting.judgement.change;

import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.judgement.change.ChangeFixtures.LATE;
import static io.hookline.reporting.judgement.change.ChangeFixtures.conversion;
import static io.hookline.reporting.judgement.change.ChangeFixtures.credited;
import static io.hookline.reporting.judgement.change.ChangeFixtures.difference;
import static io.hookline.reporting.judgement.change.ChangeFixtures.explain;
import static io.hookline.reporting.judgement.change.ChangeFixtures.part;
import static io.hookline.reporting.judgement.change.ChangeFixtures.sum;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of credited orders changed since: late data, other settings, other people. */
@QuarkusTest
class CreditChangeTest {

  private static final UUID MIA = id(1);
  private static final UUID TOM = id(2);
  private static final int WEEK = 168;
  private static final int DAY = 24;

  @BeforeEach
  void brand() {
    ChangeFixtures.brand();
  }

  private static void order(int number, String day, UUID creator, String value, int hours) {
    Feeds.apply(
        conversion(number, day, value),
        credited(number, 1, day, creator, value, hours, day + "T17:00:00Z"));
  }

  private static void ordersOfBothPeriods(int hoursThen, int hoursNow) {
    order(71, "2026-10-07", MIA, "100.00", hoursThen);
    order(72, "2026-10-08", TOM, "60.00", hoursThen);
    order(81, "2026-11-04", MIA, "100.00", hoursNow);
    order(82, "2026-11-05", TOM, "60.00", hoursNow);
  }

  private static void decided(int number, String day, UUID creator, String value, int hours) {
    Feeds.apply(credited(number, 2, day, creator, value, hours, LATE));
  }

  @Test
  void anOrderThatCameInLaterIsLateData() {
    ordersOfBothPeriods(WEEK, WEEK);
    Feeds.apply(
        conversion(73, "2026-10-09", "40.00").put("time", LATE),
        credited(73, 1, "2026-10-09", MIA, "40.00", WEEK, LATE));
    Json answer = explain("attributed_revenue");
    assertThat(difference(answer)).isEqualByComparingTo("-40.00");
    assertThat(part(answer, "LATE_DATA")).isEqualByComparingTo("-40");
    assertThat(answer.getList("late[*].fact"))
        .asString()
        .contains("CONVERSION", "DECISION_ON_CREDIT");
    assertThat(sum(answer)).isEqualByComparingTo("-40");
  }

  @Test
  void aCorrectedValueIsLateData() {
    ordersOfBothPeriods(WEEK, WEEK);
    decided(71, "2026-10-07", MIA, "130.00", WEEK);
    Json answer = explain("attributed_revenue");
    assertThat(part(answer, "LATE_DATA")).isEqualByComparingTo("-30");
    assertThat(part(answer, "IDENTITY")).isEqualByComparingTo("0");
  }

  @Test
  void anOrderThatWasFoundToBeSomebodyElsesIsIdentity() {
    ordersOfBothPeriods(WEEK, WEEK);
    decided(71, "2026-10-07", TOM, "100.00", WEEK);
    Json answer =
        explain(
            "attributed_revenue",
            ChangeFixtures.OCTOBER
                + ", "
                + ChangeFixtures.NOVEMBER
                + ", \"filters\": [{\"dimension\": \"creator\", \"in\": [\""
                + MIA
                + "\"]}]");
    assertThat(difference(answer)).isEqualByComparingTo("100.00");
    assertThat(part(answer, "IDENTITY")).isEqualByComparingTo("100");
    assertThat(part(answer, "VOLUME")).isEqualByComparingTo("0");
    assertThat(answer.getString("causes[0].change")).isEqualTo("IDENTITY");
    assertThat(answer.getList("identities[*].name")).asString().contains("Mia Wong", "Tom Berg");
    assertThat(new BigDecimal(answer.getString("identities[0].conversions")).abs())
        .isEqualByComparingTo("1");
  }

  @Test
  void anOrderThatIsCreditedUnderOtherSettingsThanThePresentPeriodsIsSetting() {
    ordersOfBothPeriods(WEEK, WEEK);
    Feeds.apply(credited(72, 2, "2026-10-08", TOM, "10.00", DAY, LATE));
    Json answer = explain("attributed_revenue");
    assertThat(difference(answer)).isEqualByComparingTo("50.00");
    assertThat(part(answer, "SETTING")).isEqualByComparingTo("50");
    assertThat(part(answer, "RATE")).isEqualByComparingTo("0");
    assertThat(sum(answer)).isEqualByComparingTo("50");
  }

  @Test
  void anOrderThatWasBroughtUnderThePresentPeriodsSettingsIsNoPartOfTheDifference() {
    ordersOfBothPeriods(DAY, WEEK);
    decided(71, "2026-10-07", MIA, "150.00", WEEK);
    decided(72, "2026-10-08", TOM, "60.00", WEEK);
    Json answer = explain("attributed_revenue");
    assertThat(difference(answer)).isEqualByComparingTo("-50.00");
    assertThat(part(answer, "SETTING")).isEqualByComparingTo("0");
    assertThat(part(answer, "RATE")).isEqualByComparingTo("-50");
    assertThat(answer.getInt("settings[0].decidedAnew")).isEqualTo(2);
  }

  @Test
  void ordersThatWereNeverUnderThePresentPeriodsSettingsAreNamed() {
    ordersOfBothPeriods(DAY, WEEK);
    Json answer = explain("attributed_revenue");
    assertThat(answer.getList("unknown"))
        .anySatisfy(
            words ->
                assertThat(words)
                    .asString()
                    .startsWith(
                        "2 orders of the earlier period are credited under other settings"));
  }

  @Test
  void moreConversionsAreVolumeOfRevenue() {
    ordersOfBothPeriods(WEEK, WEEK);
    order(83, "2026-11-06", MIA, "80.00", WEEK);
    Json answer = explain("attributed_revenue");
    assertThat(answer.getString("unit")).isEqualTo("CONVERSIONS");
    assertThat(part(answer, "VOLUME")).isEqualByComparingTo("80");
    assertThat(sum(answer)).isEqualByComparingTo("80");
  }

  /** Its past is worked out day by day: on a day without late facts, and on one with. */
  @Test
  void anOrderThatWasDecidedTwiceInTimeCountsOnceInEachPart() {
    ordersOfBothPeriods(WEEK, WEEK);
    order(83, "2026-11-06", MIA, "80.00", WEEK);
    Feeds.apply(
        credited(71, 2, "2026-10-07", MIA, "100.00", WEEK, "2026-10-07T19:00:00Z"),
        credited(72, 2, "2026-10-08", TOM, "60.00", WEEK, "2026-10-08T19:00:00Z"),
        credited(72, 3, "2026-10-08", TOM, "60.00", WEEK, LATE));
    Json answer = explain("attributed_revenue");
    assertThat(difference(answer)).isEqualByComparingTo("80.00");
    assertThat(sum(answer)).isEqualByComparingTo("80");
    int dimensions = answer.getList("dimensions").size();
    assertThat(dimensions).isPositive();
    for (int at = 0; at < dimensions; at++) {
      assertThat(
              answer.<Object>getList("dimensions[" + at + "].keys[*].before.amount").stream()
                  .map(amount -> new BigDecimal(String.valueOf(amount)))
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .as(answer.getString("dimensions[" + at + "].dimension"))
          .isEqualByComparingTo("160");
    }
  }

  @Test
  void ofACustomerOnlyThePresentIsKnown() {
    ordersOfBothPeriods(WEEK, WEEK);
    decided(71, "2026-10-07", MIA, "130.00", WEEK);
    Json answer =
        explain(
            "attributed_revenue",
            ChangeFixtures.OCTOBER
                + ", "
                + ChangeFixtures.NOVEMBER
                + ", \"filters\": [{\"dimension\": \"customer\", \"notIn\": [\"NEW\"]}]");
    assertThat(difference(answer)).isEqualByComparingTo("-30.00");
    assertThat(part(answer, "LATE_DATA")).isEqualByComparingTo("0");
    assertThat(sum(answer)).isEqualByComparingTo("-30");
    assertThat(answer.getList("unknown"))
        .anySatisfy(
            words ->
                assertThat(words)
                    .asString()
                    .startsWith("What came in late by customer is not known"));
  }

  @Test
  void ordersHaveTheirLateDataToo() {
    ordersOfBothPeriods(WEEK, WEEK);
    Feeds.apply(conversion(73, "2026-10-09", "40.00").put("time", LATE));
    Json answer = explain("order_value");
    assertThat(part(answer, "LATE_DATA")).isEqualByComparingTo("-40");
    assertThat(sum(answer)).isEqualByComparingTo("-40");
  }
}
