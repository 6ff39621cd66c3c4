package io.hookline.reporting.figures.value;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.PostChange;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What organic posts are worth, over HTTP. */
@QuarkusTest
class ValueTest {

  private static final String DAYS = "from=2026-09-01&to=2026-09-30";
  private static final String CARD =
      """
      {"network": "TIKTOK", "validFrom": "2026-01-01", "currency": "USD", "source": "Agreed",
       "prices": {"like": %1$s, "comment": %1$s, "share": %1$s, "save": %1$s, "cpm": %1$s,
         "newFollower": %2$s, "profileVisit": %2$s, "linkClick": null,
         "production": [{"kind": "UGC", "format": null, "price": %3$s},
                        {"kind": null, "format": "unboxing", "price": %4$s}]}}""";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  /** 5,000 likes x 0.30 + 500 comments x 0.50 + 50,000 impressions x 0.05 / 1000. */
  @Test
  void thePublishedExampleIsToldToTheCent() {
    post(1, "TIKTOK", null, null);
    counts(1, "\"views\": 50000, \"likes\": 5000, \"comments\": 500");
    value("organic-value")
        .body(at("total.amount.mid.amount", equalTo("1752.50")))
        .body(at("total.amount.mid.currency", equalTo("USD")))
        .body(at("total.amount.low.amount", equalTo("876.25")))
        .body(at("total.amount.high.amount", equalTo("2628.75")))
        .body(at("total.parts[0].part", equalTo("ENGAGEMENT")))
        .body(at("total.parts[0].amount.mid.amount", equalTo("1750.00")))
        .body(at("total.parts[1].part", equalTo("AWARENESS")))
        .body(at("total.parts[1].amount.mid.amount", equalTo("2.50")))
        .body(at("total.parts[2].part", equalTo("AUDIENCE_GROWTH")))
        .body(at("total.parts[2].amount.mid", nullValue()))
        .body(at("total.parts[2].share", nullValue()))
        .body(at("rateCards[0].version", equalTo(1)))
        .body(at("rateCards[0].basis", equalTo("DEFAULT")))
        .body(at("formula", equalTo("organic_value")));
  }

  @Test
  void whatIsMissingIsSaid() {
    post(1, "TIKTOK", null, null);
    counts(1, "\"views\": 50000, \"likes\": 5000, \"linkClicks\": 10");
    value("organic-value")
        .body(at("lines", hasSize(8)))
        .body(at("lines[0].action", equalTo("LIKE")))
        .body(at("lines[0].amount.mid.amount", equalTo("1500.00")))
        .body(at("lines[0].missing", nullValue()))
        .body(at("lines[1].action", equalTo("COMMENT")))
        .body(at("lines[1].count", nullValue()))
        .body(at("lines[1].missing", equalTo("COUNT_UNKNOWN")))
        .body(at("lines[5].action", equalTo("LINK_CLICK")))
        .body(at("lines[5].count", equalTo(10)))
        .body(at("lines[5].unitPrice", nullValue()))
        .body(at("lines[5].missing", equalTo("NOT_PRICED")));
  }

  @Test
  void withoutACountTheValueIsUnknownAndWithoutAPostItIsNothing() {
    value("organic-value").body(at("total.amount.mid.amount", equalTo("0.00")));
    post(1, "TIKTOK", null, null);
    value("organic-value")
        .body(at("total.amount.mid", nullValue()))
        .body(at("total.scope", equalTo(1)))
        .body(at("total.coverage", equalTo(0)));
    value("earned-media-value").body(at("total.amount.mid.amount", equalTo("0.00")));
  }

  @Test
  void earnedMediaIsOfCreatorsAndUgcOnly() {
    post(1, "TIKTOK", null, "BRAND_ORGANIC");
    post(2, "TIKTOK", MIA, "BRAND_ORGANIC");
    post(3, "TIKTOK", null, "UGC");
    for (int n = 1; n <= 3; n++) {
      counts(n, "\"likes\": " + n * 100);
    }
    value("organic-value").body(at("total.amount.mid.amount", equalTo("180.00")));
    value("earned-media-value").body(at("total.amount.mid.amount", equalTo("150.00")));
    value("ugc-value").body(at("total.amount.mid.amount", equalTo("90.00")));
    value("organic-value", "&groupBy=ORIGIN")
        .body(at("rows[0].key", equalTo("UGC")))
        .body(at("rows[0].value.amount.mid.amount", equalTo("90.00")))
        .body(at("rows[0].share", equalTo(0.5)))
        .body(at("rest", nullValue()));
  }

  @Test
  void producingUgcWouldHaveCostSomethingOnceWhenItComesOut() {
    addCard();
    post(1, "TIKTOK", null, "UGC");
    Feeds.apply(
        ContentChanges.post(ACME, id(202))
            .published("2026-09-12T12:00:00Z")
            .with("kind", "UGC")
            .term("format", "unboxing")
            .version(1)
            .event());
    post(3, "TIKTOK", MIA, "CREATOR");
    counts(1, "\"likes\": 7");
    value("ugc-value")
        .body(at("total.parts[3].part", equalTo("PRODUCTION")))
        .body(at("total.parts[3].amount.mid.amount", equalTo("500.00")))
        .body(at("total.parts[3].posts", equalTo(2)))
        .body(at("total.amount.mid.amount", equalTo("507.00")))
        .body(at("rateCards[0].basis", equalTo("MANUAL")));
    Feeds.apply(
        ContentChanges.snapshot(ACME, id(901), id(201), "2026-10-10T12:00:00Z")
            .tells("{\"likes\": 9}")
            .event());
    as(Tokens.analyst(ACME))
        .get("/v1/brands/" + ACME + "/ugc-value?from=2026-10-01&to=2026-10-31")
        .then()
        .body(at("total.amount.mid.amount", equalTo("2.00")))
        .body(at("total.parts[3].amount.mid", nullValue()));
  }

  @Test
  void theShareOfUgcIsToldOverTime() {
    post(1, "TIKTOK", null, "UGC");
    post(2, "TIKTOK", null, "BRAND_ORGANIC");
    counts(1, "\"views\": 300");
    counts(2, "\"views\": 700");
    value("ugc-value", "&granularity=MONTH")
        .body(at("overTime", hasSize(1)))
        .body(at("overTime[0].ugcShare.value", equalTo(0.3)))
        .body(at("overTime[0].ugcShare.numerator", equalTo(300)))
        .body(at("overTime[0].ugcShare.denominator", equalTo(1000)));
  }

  @Test
  void revenueStandsBesideTheValueAndIsInNoSum() {
    post(1, "TIKTOK", MIA, "CREATOR");
    counts(1, "\"likes\": 100");
    Feeds.apply(
        AttributionChanges.conversion(ACME, id(71), "2026-09-11T12:00:00Z", "100.00", "USD"),
        AttributionChanges.credited(
            ACME, id(71), 1, "2026-09-11T12:00:00Z", AttributionChanges.click(MIA, "1", "100.00")));
    value("earned-media-value")
        .body(at("total.amount.mid.amount", equalTo("30.00")))
        .body(at("attributedRevenue.amount", equalTo("100.00")))
        .body(at("note", containsString("no revenue")));
  }

  @Test
  void rowsAndPartsSumToTheirTotalsWhateverIsRounded() {
    String[] networks = {"TIKTOK", "INSTAGRAM", "YOUTUBE"};
    for (int n = 1; n <= 9; n++) {
      post(n, networks[n % 3], n % 2 == 0 ? MIA : null, null);
      counts(n, "\"views\": %d, \"likes\": %d, \"newFollowers\": 1".formatted(n * 1_111 + 77, n));
    }
    for (String group : List.of("NETWORK", "POST", "CREATOR", "KIND")) {
      Json report = value("organic-value", "&top=4&groupBy=" + group).extract().as(Json.class);
      BigDecimal total = amount(report, "total.amount.mid.amount");
      assertThat(sum(report, "total.parts[*].amount.mid.amount")).isEqualByComparingTo(total);
      assertThat(sum(report, "lines[*].amount.mid.amount")).isEqualByComparingTo(total);
      BigDecimal rows = sum(report, "rows[*].value.amount.mid.amount");
      BigDecimal shares = numbers(report, "rows[*].share");
      if (group.equals("POST")) {
        rows = rows.add(amount(report, "rest.value.amount.mid.amount"));
        shares = shares.add(numbers(report, "rest.share"));
      }
      assertThat(rows).as(group).isEqualByComparingTo(total);
      assertThat(shares).as(group).isEqualByComparingTo(BigDecimal.ONE);
      for (int row = 0; row < report.getList("rows").size(); row++) {
        String value = "rows[" + row + "].value.";
        assertThat(sum(report, value + "parts[*].amount.mid.amount"))
            .isEqualByComparingTo(amount(report, value + "amount.mid.amount"));
      }
    }
  }

  @Test
  void aQueryGivesTheSameFigures() {
    post(1, "TIKTOK", MIA, "CREATOR");
    post(2, "INSTAGRAM", null, "UGC");
    post(3, "YOUTUBE", null, "BRAND_ORGANIC");
    for (int n = 1; n <= 3; n++) {
      counts(n, "\"views\": %d, \"likes\": %d, \"shares\": 3".formatted(n * 12_345, n * 7));
    }
    Json asked =
        as(Tokens.analyst(ACME))
            .body(
                Map.of(
                    "measures",
                    List.of("organic_value", "earned_media_value", "ugc_value_high"),
                    "from",
                    "2026-09-01",
                    "to",
                    "2026-09-30"))
            .post("/v1/brands/" + ACME + "/queries")
            .as(Json.class);
    String figure = "total.figures[%d].value";
    assertThat(new BigDecimal(asked.getString(figure.formatted(0))))
        .isEqualByComparingTo(
            amount(value("organic-value").extract().as(Json.class), "total.amount.mid.amount"));
    assertThat(new BigDecimal(asked.getString(figure.formatted(1))))
        .isEqualByComparingTo(
            amount(
                value("earned-media-value").extract().as(Json.class), "total.amount.mid.amount"));
    assertThat(new BigDecimal(asked.getString(figure.formatted(2))))
        .isEqualByComparingTo(
            amount(value("ugc-value").extract().as(Json.class), "total.amount.high.amount"));
  }

  @Test
  void paidCountersAreWorthNothing() {
    post(1, "TIKTOK", null, null);
    Feeds.apply(
        ContentChanges.snapshot(ACME, id(901), id(201), "2026-09-12T12:00:00Z")
            .tells("{\"likes\": 9}")
            .paid()
            .event());
    value("organic-value")
        .body(at("total.amount.mid", nullValue()))
        .body(at("lines[*].missing", hasItem("COUNT_UNKNOWN")))
        .body(at("lines[*].count", everyItem(nullValue())));
  }

  private static BigDecimal amount(Json report, String path) {
    return new BigDecimal(report.getString(path));
  }

  private static BigDecimal sum(Json report, String path) {
    return report.<String>getList(path).stream()
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal numbers(Json report, String path) {
    List<?> found =
        path.contains("[*]")
            ? report.<Object>getList(path)
            : List.<Object>of(report.<Object>get(path));
    return found.stream()
        .map(number -> new BigDecimal(number.toString()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void addCard() {
    as(Tokens.admin(ACME))
        .header("Idempotency-Key", "card")
        .body(CARD.formatted(price("1"), price("1"), price("200"), price("300")))
        .post("/v1/brands/" + ACME + "/rate-cards")
        .then()
        .statusCode(201);
  }

  private static String price(String amount) {
    return "{\"low\": \"%1$s\", \"mid\": \"%1$s\", \"high\": \"%1$s\", \"source\": \"Agreed\"}"
        .formatted(amount);
  }

  private static void post(int number, String network, UUID creator, String kind) {
    PostChange post =
        ContentChanges.post(ACME, id(200 + number))
            .with("network", network)
            .with("creatorId", creator)
            .published("2026-09-10T12:00:00Z")
            .version(1);
    Feeds.apply(kind == null ? post.event() : post.with("kind", kind).event());
  }

  private static void counts(int number, String told) {
    Feeds.apply(
        ContentChanges.snapshot(ACME, id(900 - number), id(200 + number), "2026-09-12T12:00:00Z")
            .tells("{" + told + "}")
            .event());
  }

  private static ValidatableResponse value(String what) {
    return value(what, "");
  }

  private static ValidatableResponse value(String what, String more) {
    return as(Tokens.analyst(ACME))
        .get("/v1/brands/" + ACME + "/" + what + "?" + DAYS + more)
        .then()
        .statusCode(200);
  }
}
