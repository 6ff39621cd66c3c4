package io.hookline.reporting.facts.rollup;

import static io.hookline.reporting.AttributionChanges.adDay;
import static io.hookline.reporting.AttributionChanges.spent;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.reporting.Chaos;
import io.hookline.reporting.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdDayTest {

  private static final String DAY = "2026-10-12";

  @Test
  void onlyTheVersionThatCountsStays() {
    Feeds.apply(adDay(ACME, id(95), "a1", DAY, 0, spent("30.00")));
    Feeds.apply(adDay(ACME, id(95), "a1", DAY, 2, spent("28.40")));
    Feeds.apply(adDay(ACME, id(95), "a1", DAY, 1, spent("29.00")));
    assertThat(days("spend")).containsExactly(28.4);
    assertThat(Tables.contents().get("fact_begin")).contains("ADS", DAY);
  }

  /** A campaign's day beside those of its ads is the same money, in whichever order they come. */
  @Test
  void whatIsToldMoreFinelyCountsOnce() {
    Feeds.apply(adDay(ACME, id(95), null, DAY, 0, spent("30.00")));
    assertThat(days("ad")).containsExactly((Object) null);
    Feeds.apply(adDay(ACME, id(96), "a1", DAY, 0, spent("30.00")));
    assertThat(days("ad")).containsExactly("a1");
    Feeds.apply(adDay(ACME, id(95), null, DAY, 0, spent("30.00")));
    assertThat(days("ad")).containsExactly("a1");
  }

  /** Removed ads, and what is shown without one, stand in the campaign's figures alone. */
  @Test
  void whatNoAdTellsIsLeftToTheCampaign() {
    Feeds.apply(
        adDay(ACME, id(95), null, DAY, 0, spent("211.12") + ", \"clicks\": 90, \"reach\": 500"),
        adDay(ACME, id(96), "a1", DAY, 0, spent("69.96") + ", \"clicks\": 40, \"reach\": 300"));
    assertThat(days("spend")).containsExactlyInAnyOrder(69.96, 141.16);
    assertThat(days("clicks")).containsExactlyInAnyOrder(40, 50);
    assertThat(days("reach")).as("people are no sum").containsExactlyInAnyOrder(300, null);
    Feeds.apply(adDay(ACME, id(96), "a1", DAY, 1, spent("211.12") + ", \"clicks\": 90"));
    assertThat(days("ad")).containsExactly("a1");
    Feeds.apply(adDay(ACME, id(96), "a1", DAY, 2, spent("200.00")));
    assertThat(days("spend")).containsExactlyInAnyOrder(200.0, 11.12);
    assertThat(days("clicks")).containsExactlyInAnyOrder(null, 90);
  }

  /**
   * Its ads may spend all of a campaign's budget: it is one all the same, and none is in it twice.
   */
  @Test
  void theBudgetOfACampaignStaysBesideItsAds() {
    Feeds.apply(
        adDay(ACME, id(95), null, DAY, 0, spent("30.00") + ", " + budget("100.00")),
        adDay(ACME, id(96), "a1", DAY, 0, spent("30.00")));
    assertThat(days("budget")).containsExactlyInAnyOrder(100.0, null);
    assertThat(days("spend")).containsExactlyInAnyOrder(0.0, 30.0);
    Feeds.apply(adDay(ACME, id(96), "a1", DAY, 1, spent("30.00") + ", " + budget("60.00")));
    assertThat(days("budget")).containsExactlyInAnyOrder(40.0, 60.0);
    Feeds.apply(adDay(ACME, id(96), "a1", DAY, 2, spent("30.00") + ", " + budget("100.00")));
    assertThat(days("budget")).containsExactly(100.0);
  }

  private static String budget(String amount) {
    String money = "{\"amount\": \"" + amount + "\", \"currency\": \"USD\"}";
    return "\"budget\": " + money + ", \"brandBudget\": " + money;
  }

  /** The naive sum: of each group the greater of what it and its ads tell, of the campaign too. */
  @Test
  void theSumIsWhatTheCampaignOrItsPartsTellInAnyOrder() {
    for (int seed = 1; seed <= 8; seed++) {
      Tables.forget();
      Random random = new Random(seed);
      List<ObjectNode> feed = new ArrayList<>();
      long campaign = told(random, feed, 1, null, null);
      long parts = 0;
      for (int group = 1; group <= 3; group++) {
        String of = "g" + group;
        long coarse = told(random, feed, group * 10, null, of);
        long ads = 0;
        for (int ad = 1; ad <= 3; ad++) {
          ads += told(random, feed, group * 10 + ad, "a" + group + ad, of);
        }
        parts += Math.max(coarse, ads);
      }
      Chaos.apply(random, feed);
      long sum = days("clicks").stream().mapToLong(clicks -> (int) clicks).sum();
      assertThat(sum).as("seed " + seed).isEqualTo(Math.max(campaign, parts));
    }
  }

  /**
   * @return the clicks of the last version, 0 where it is not told at all
   */
  private static long told(
      Random random, List<ObjectNode> feed, int number, String ad, String group) {
    int clicks = 0;
    for (int version = 0; version < random.nextInt(4); version++) {
      clicks = random.nextInt(ad == null ? 120 : 60);
      String rest = (group == null ? "" : "\"adGroupId\": \"" + group + "\", ") + "\"clicks\": ";
      feed.add(adDay(ACME, id(900 + number), ad, DAY, version, rest + clicks));
    }
    return clicks;
  }

  @Test
  void whatWasPaidInAnotherCurrencyIsKeptAndHasNoValue() {
    Feeds.apply(
        adDay(
            ACME,
            id(95),
            "a1",
            DAY,
            0,
            "\"spend\": {\"amount\": \"9000\", \"currency\": \"JPY\"}, \"clicks\": 12"));
    assertThat(days("spend")).containsExactly((Object) null);
    assertThat(days("paid_currency")).containsExactly("JPY");
    assertThat(days("ad_kind")).containsExactly("OTHER");
    assertThat(days("impressions")).containsExactly((Object) null);
  }

  @Test
  void adsAreToldOfSinceTheFirstDayOfAnyOfThem() {
    Feeds.apply(adDay(ACME, id(95), "a1", DAY, 0, spent("30.00")));
    Feeds.apply(adDay(ACME, id(96), "a2", "2026-10-02", 0, spent("30.00")));
    Feeds.apply(adDay(ACME, id(97), "a3", "2026-10-20", 0, spent("30.00")));
    assertThat(Tables.contents().get("fact_begin")).contains("2026-10-02").doesNotContain(DAY);
  }

  private static List<Object> days(String column) {
    return Json.parse("{\"days\": " + Tables.contents().get("ad_day") + "}")
        .getList("days[*]." + column);
  }
}
