package io.hookline.reporting.facts.rollup;

import static io.hookline.reporting.AttributionChanges.adDay;
import static io.hookline.reporting.AttributionChanges.spent;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.reporting.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdDayTest {

  private static final String DAY = "2026-10-12";

  @Test
  void onlyTheVersionThatCountsStays() {
    Feeds.apply(adDay(ACME, id(95), "a1", DAY, true, 0, spent("30.00")));
    Feeds.apply(adDay(ACME, id(95), "a1", DAY, true, 2, spent("28.40")));
    Feeds.apply(adDay(ACME, id(95), "a1", DAY, true, 1, spent("29.00")));
    assertThat(days("spend")).containsExactly(28.4);
    assertThat(Tables.contents().get("fact_begin")).contains("ADS", DAY);
  }

  /** A campaign's day beside those of its ads is the same money, also when it comes late. */
  @Test
  void aDayThatIsToldMoreFinelyIsGoneForGood() {
    Feeds.apply(adDay(ACME, id(95), null, DAY, true, 0, spent("30.00")));
    assertThat(days("spend")).hasSize(1);
    Feeds.apply(
        adDay(ACME, id(96), "a1", DAY, true, 0, spent("30.00")),
        adDay(ACME, id(95), null, DAY, false, 1, spent("30.00")));
    assertThat(days("ad")).containsExactly("a1");
    Feeds.apply(adDay(ACME, id(95), null, DAY, true, 0, spent("30.00")));
    assertThat(days("ad")).containsExactly("a1");
    Feeds.apply(adDay(ACME, id(95), null, DAY, true, 2, spent("31.00")));
    assertThat(days("ad")).hasSize(2);
  }

  @Test
  void whatWasPaidInAnotherCurrencyIsKeptAndHasNoValue() {
    Feeds.apply(
        adDay(
            ACME,
            id(95),
            "a1",
            DAY,
            true,
            0,
            "\"spend\": {\"amount\": \"9000\", \"currency\": \"JPY\"}, \"clicks\": 12"));
    assertThat(days("spend")).containsExactly((Object) null);
    assertThat(days("paid_currency")).containsExactly("JPY");
    assertThat(days("ad_kind")).containsExactly("OTHER");
    assertThat(days("impressions")).containsExactly((Object) null);
  }

  @Test
  void adsAreToldOfSinceTheFirstDayOfAnyOfThem() {
    Feeds.apply(adDay(ACME, id(95), "a1", DAY, true, 0, spent("30.00")));
    Feeds.apply(adDay(ACME, id(96), "a2", "2026-10-02", true, 0, spent("30.00")));
    Feeds.apply(adDay(ACME, id(97), "a3", "2026-10-20", true, 0, spent("30.00")));
    assertThat(Tables.contents().get("fact_begin")).contains("2026-10-02").doesNotContain(DAY);
  }

  private static List<Object> days(String column) {
    return Json.parse("{\"days\": " + Tables.contents().get("ad_day") + "}")
        .getList("days[*]." + column);
  }
}
