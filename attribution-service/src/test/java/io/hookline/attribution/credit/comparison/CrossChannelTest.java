package io.hookline.attribution.credit.comparison;

import static io.hookline.attribution.AttributionFixtures.setting;
import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.RunRows;
import io.hookline.attribution.RunRows.Path;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What channels and kinds of ads brought for what they cost. */
@QuarkusTest
class CrossChannelTest {

  private static final Instant TENTH = Instant.parse("2026-10-10T15:00:00Z");
  private static final String DAYS = "from=2026-10-10&to=2026-10-11";

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  /** Eight orders of 10: of Spark ads 3, of search ads 1.5, of mail 2.5, and one of nothing. */
  private static String run(String model) {
    RunRows rows =
        RunRows.of(setting(model, "\"model\": \"" + model + "\""))
            .unit(1, "channel = 'TIKTOK_SPARK', ad_kind = 'SPARK'")
            .unit(2, "channel = 'TIKTOK_SEARCH', ad_kind = 'SEARCH'")
            .unit(3, "channel = 'EMAIL'");
    for (int i = 0; i < 3; i++) {
      rows.order(TENTH, "10", Path.of(1));
    }
    rows.order(TENTH, "10", Path.of(2));
    rows.order(TENTH, "10", Path.of(2, 3));
    rows.order(TENTH, "10", Path.of(3));
    rows.order(TENTH, "10", Path.of(3));
    rows.order(TENTH, "10", Path.of());
    return rows.complete();
  }

  private static void told(String kind, String facts) {
    as(Tokens.operator(ACME))
        .body(
            """
            {"network": "TIKTOK", "day": "2026-10-10", "adId": "17901622%s", "source": "API", %s%s}"""
                .formatted(
                    kind == null ? 1 : kind.hashCode() & 0xffffff,
                    kind == null ? "" : "\"adKind\": \"" + kind + "\", ",
                    facts))
        .post("/v1/brands/" + ACME + "/ad-days")
        .then()
        .statusCode(201);
  }

  private static String spent(String amount, String currency) {
    return "\"spend\": {\"amount\": \"%s\", \"currency\": \"%s\"}".formatted(amount, currency);
  }

  private static Json table(String run, String query) {
    return read("/attribution-runs/" + run + "/cross-channel?" + query);
  }

  private static String row(String key, String field) {
    return "items[?(@.key == '" + key + "')]." + field;
  }

  @Test
  void whatCannotBeSaidIsNullWithTheReason() {
    String run = run("LINEAR");
    told("SPARK", spent("12", "USD") + ", \"clicks\": 60, \"impressions\": 4000");
    told("SEARCH", spent("3", "USD") + ", \"clicks\": 0");
    told("TOPVIEW", spent("0", "USD"));
    told("CATALOG", spent("5", "EUR") + ", \"clicks\": 9");
    told("LIVE", "\"clicks\": 4");

    Json kinds = table(run, "by=AD_KIND&" + DAYS);
    assertThat(kinds.<String>getList("items[*].key"))
        .as("what costs and brings nothing is shown, too")
        .containsExactly("SPARK", "SEARCH", "CATALOG", "LIVE", "TOPVIEW", null, null);
    assertThat(kinds.<String>getList("items[*].credit"))
        .containsExactly("3", "1.5", "0", "0", "0", "2.5", "1");
    String cost = "items[*].cost.";
    assertThat(kinds.getList(cost + "roas").toString())
        .isEqualTo("[2.5, 5, null, null, null, null, null]");
    assertThat(kinds.<String>getList(cost + "noRoas"))
        .containsExactly(
            null,
            null,
            "SPEND_IN_OTHER_CURRENCY",
            "SPEND_UNKNOWN",
            "SPEND_IS_ZERO",
            "SPEND_UNKNOWN",
            "SPEND_UNKNOWN");
    assertThat(kinds.getString("items[0].cost.cpa.amount")).isEqualTo("4.00");
    assertThat(kinds.getString("items[4].cost.cpa")).isNull();
    assertThat(kinds.getString("items[4].cost.noCpa")).isEqualTo("NO_CREDIT");
    assertThat(kinds.getString("items[0].cost.conversionRate")).isEqualTo("0.05");
    assertThat(kinds.<String>getList(cost + "noConversionRate"))
        .containsExactly(
            null, "NO_CLICKS", null, null, "CLICKS_UNKNOWN", "CLICKS_UNKNOWN", "CLICKS_UNKNOWN");
    assertThat(kinds.<String>getList(cost + "noClaim")).containsOnly("WINDOWS_NOT_TOLD");
  }

  @Test
  void adsCostTheirChannelUnlessTheyAreInSeveral() {
    String run = run("LINEAR");
    told("SPARK", spent("12", "USD"));
    told("SEARCH", spent("3", "USD"));
    told("TOPVIEW", spent("7", "USD"));
    told(null, spent("1", "USD"));
    Json channels = table(run, DAYS);
    assertThat(channels.<String>getList("items[*].key"))
        .containsExactly("TIKTOK_SPARK", "EMAIL", "TIKTOK_SEARCH", null);
    assertThat(channels.getList(row("TIKTOK_SPARK", "cost.spend.amount"))).containsExactly("12.00");
    assertThat(channels.getList(row("EMAIL", "cost.noRoas"))).containsExactly("SPEND_UNKNOWN");
    assertThat(
            read("/attribution-runs/" + run + "/cross-channel/total?" + DAYS)
                .getString("spendNowhere.amount"))
        .as("of no touch, or of no kind")
        .isEqualTo("8.00");

    Fixtures.execute(
        """
        alter table credit_unit disable trigger user;
        update credit_unit set ad_kind = 'SPARK' where channel = 'EMAIL';
        alter table credit_unit enable trigger user""");
    Json shared = table(run, DAYS);
    assertThat(shared.getList(row("TIKTOK_SPARK", "cost.spend"))).containsOnlyNulls();
    assertThat(shared.getList(row("TIKTOK_SPARK", "cost.noCpa")))
        .containsExactly("ADS_OF_SEVERAL_CHANNELS");
  }

  @Test
  void rowsSumToTheTotalOfTheRun() {
    String run = run("LINEAR");
    told("TOPVIEW", spent("7", "USD"));
    Json total = read("/attribution-runs/" + run + "/figures/total?" + DAYS);
    for (String by : List.of("CHANNEL", "AD_KIND")) {
      Json table = table(run, "by=" + by + "&" + DAYS);
      assertThat(sum(table.getList("items[*].credit"))).isEqualByComparingTo("8");
      assertThat(sum(table.getList("items[*].value.amount")))
          .isEqualByComparingTo(total.getString("value.amount"));
    }
    assertThat(total.getInt("conversions")).isEqualTo(8);
  }

  private static BigDecimal sum(List<String> amounts) {
    return amounts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void searchStandsAgainstAllOtherAds() {
    String run = run("LINEAR");
    told("SPARK", spent("12", "USD") + ", \"clicks\": 60");
    told("IN_FEED", spent("3", "USD") + ", \"clicks\": 40");
    told("SEARCH", spent("3", "USD") + ", \"clicks\": 10");
    Json search = read("/attribution-runs/" + run + "/cross-channel/total?by=AD_KIND&" + DAYS);
    assertThat(search.getString("search.search.credit")).isEqualTo("1.5");
    assertThat(search.getString("search.search.cost.roas")).isEqualTo("5");
    assertThat(search.getString("search.baseline.credit")).isEqualTo("3");
    assertThat(search.getString("search.baseline.cost.spend.amount")).isEqualTo("15.00");
    assertThat(search.getString("search.baseline.cost.roas")).isEqualTo("2");
    assertThat(search.getString("search.roasRatio")).isEqualTo("2.5");
    assertThat(search.getString("search.cpaRatio")).isEqualTo("0.4");
    assertThat(search.getString("search.conversionRateRatio")).isEqualTo("5");

    told("LIVE", "\"clicks\": 1");
    Json unknown = read("/attribution-runs/" + run + "/cross-channel/total?by=AD_KIND&" + DAYS);
    assertThat(unknown.getString("search.baseline.cost.noRoas")).isEqualTo("SPEND_UNKNOWN");
    assertThat(unknown.getString("search.roasRatio")).isNull();
    assertThat(unknown.getString("search.noRoasRatio")).isEqualTo("NO_BASELINE");
  }

  @Test
  void claimsWithinOtherWindowsAreRefusedWithBoth() {
    String run = run("LAST_TOUCH");
    told("SPARK", "\"conversions\": 9");
    String refusal =
        refused(run, "claimClickHours=168&claimViewHours=0", "COMPARED_WINDOWS_DIFFER");
    assertThat(refusal)
        .contains("clicks of 168 hours, views of 24", "clicks of 168 hours, views of 0");
    refused(run, "claimClickHours=24&claimViewHours=24", "COMPARED_WINDOWS_DIFFER");
    refused(
        run,
        "claimClickHours=168&claimViewHours=24&claimEngagedViewHours=24",
        "COMPARED_WINDOWS_DIFFER");

    Json table = table(run, DAYS + "&claimClickHours=168&claimViewHours=24");
    assertThat(table.getList(row("TIKTOK_SPARK", "cost.claimed"))).containsExactly(9);
    assertThat(table.getList(row("EMAIL", "cost.noClaim"))).containsExactly("CLAIMS_UNKNOWN");
    Json total = read("/attribution-runs/" + run + "/cross-channel/total?" + DAYS);
    assertThat(total.getInt("claimed")).isEqualTo(9);
    assertThat(total.getString("claimedOverOrders")).as("more than there was").isEqualTo("1.125");
  }

  @Test
  void claimsStandBesideTheLastTouchOnly() {
    String refusal =
        refused(run("LINEAR"), "claimClickHours=168&claimViewHours=24", "COMPARED_MODELS_DIFFER");
    assertThat(refusal).contains("LINEAR", "last touch");
  }

  private static String refused(String run, String query, String code) {
    Json refusal =
        as(Tokens.analyst(ACME))
            .get("/v1/brands/" + ACME + "/attribution-runs/" + run + "/cross-channel?" + query)
            .then()
            .statusCode(422)
            .extract()
            .as(Json.class);
    assertThat(refusal.getString("code")).as(refusal.toString()).isEqualTo(code);
    return refusal.getString("detail");
  }

  @Test
  void pagesAndFilesHaveTheSameRows() {
    String run = run("LINEAR");
    told("TOPVIEW", spent("7", "USD"));
    StringBuilder seen = new StringBuilder();
    String cursor = "";
    do {
      Json page = table(run, "by=AD_KIND&limit=2&" + DAYS + cursor);
      page.getList("items[*].key").forEach(key -> seen.append(key).append(' '));
      cursor =
          page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
    } while (cursor != null);
    assertThat(seen).hasToString("SPARK SEARCH TOPVIEW null null ");
    String file =
        as(Tokens.analyst(ACME))
            .accept("text/csv")
            .get(
                "/v1/brands/%s/attribution-runs/%s/cross-channel?by=AD_KIND&%s"
                    .formatted(ACME, run, DAYS))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(file.lines())
        .hasSize(6)
        .contains(
            "UNIT,TOPVIEW,0,0.00,USD,7.00,USD,,,0,,,,NO_CREDIT,,CLICKS_UNKNOWN,,WINDOWS_NOT_TOLD");
  }
}
