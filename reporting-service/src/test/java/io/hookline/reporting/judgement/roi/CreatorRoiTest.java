package io.hookline.reporting.judgement.roi;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.POST;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.judgement.roi.RoiFixtures.earns;
import static io.hookline.reporting.judgement.roi.RoiFixtures.roi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a score is made of, worked out by hand, read through the API. */
@QuarkusTest
class CreatorRoiTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  /** EMV 1,752.50 (the published example) + 480.00 by link + 267.50 by code = 2,500 for 1,000. */
  @Test
  void theScoreShowsEveryPart() {
    Fixtures.mia("1000.00");
    Feeds.apply(
        ContentChanges.post(ACME, POST, MIA, "TIKTOK", "2026-09-10T12:00:00Z"),
        ContentChanges.snapshot(ACME, id(61), POST, "2026-09-11T12:00:00Z")
            .counts(9L, 9L, 9L, null, null)
            .event(),
        ContentChanges.snapshot(ACME, id(62), POST, "2026-09-12T12:00:00Z")
            .counts(50_000L, 5_000L, 500L, null, null)
            .event(),
        AttributionChanges.conversion(ACME, id(71), "2026-09-11T12:00:00Z", "480.00", "USD"),
        AttributionChanges.credited(
            ACME, id(71), 1, "2026-09-11T12:00:00Z", AttributionChanges.click(MIA, "1", "480.00")),
        AttributionChanges.conversion(ACME, id(72), "2026-09-12T12:00:00Z", "267.50", "USD"),
        AttributionChanges.credited(
            ACME, id(72), 1, "2026-09-12T12:00:00Z", AttributionChanges.code(MIA, "1", "267.50")));

    Json roi = roi("").extract().as(Json.class);

    assertThat(roi.getString("creatorName")).isEqualTo("Mia Wong");
    assertThat(roi.getString("score")).isEqualTo("2.5");
    assertThat(roi.getString("verdict")).isEqualTo("KEEP");
    assertThat(roi.getString("reason")).isEqualTo("SCORE_FROM_1_5_TO_3");
    assertThat(roi.getString("cashScore")).isEqualTo("0.7475");
    assertThat(roi.getString("emv.amount.amount")).isEqualTo("1752.50");
    assertThat(roi.getString("emv.amount.currency")).isEqualTo("USD");
    assertThat(roi.getString("emv.low.amount")).isEqualTo("876.25");
    assertThat(roi.getString("emv.high.amount")).isEqualTo("2628.75");
    assertThat(roi.getList("emv.lines[*].action"))
        .containsExactly(
            "LIKE",
            "COMMENT",
            "SHARE",
            "SAVE",
            "IMPRESSION",
            "PROFILE_VISIT",
            "LINK_CLICK",
            "NEW_FOLLOWER");
    assertThat(roi.getList("emv.lines[*].amount.amount"))
        .containsExactly("1500.00", "250.00", "2.50");
    assertThat(roi.getMap("emv.lines[2]")).containsEntry("amount", null);
    assertThat(roi.getMap("emv.lines[3]")).containsEntry("amount", null);
    assertThat(roi.getList("emv.lines[*].count"))
        .containsExactly(5000, 500, null, null, 50000, null, null, null);
    assertThat(roi.getList("emv.lines[*].unitPrice.amount"))
        .containsExactly("0.30", "0.50", "0.80", "0.60", "0.05", "1.00");
    assertThat(roi.getList("emv.lines[*].per")).containsExactly(1, 1, 1, 1, 1000, 1, 1, 1);
    assertThat(roi.getString("revenue.links.amount")).isEqualTo("480.00");
    assertThat(roi.getString("revenue.codes.amount")).isEqualTo("267.50");
    assertThat(roi.getString("revenue.total.amount")).isEqualTo("747.50");
    assertThat(roi.getInt("revenue.conversions")).isEqualTo(2);
    assertThat(roi.getString("fee.total.amount")).isEqualTo("1000.00");
    assertThat(roi.getString("fee.partnerships[0].status")).isEqualTo("ACTIVE");
    assertThat(roi.getString("basis.numerator.amount")).isEqualTo("2500.00");
    assertThat(roi.getString("basis.denominator.amount")).isEqualTo("1000.00");
    assertThat(roi.getInt("rateCards[0].version")).isEqualTo(1);
    assertThat(roi.getString("attribution.model")).isEqualTo("LAST_TOUCH");
    assertThat(roi.getInt("attribution.clickWindowHours")).isEqualTo(168);
    assertThat(roi.getString("formula.id")).isEqualTo("creator_roi_score");
    assertThat(roi.getInt("formula.version")).isEqualTo(1);
    assertThat(roi.getString("period.timeZone")).isEqualTo("America/New_York");
    assertThat(roi.getInt("coverage.postsInScope")).isEqualTo(1);
    assertThat(roi.getInt("coverage.postsWithSnapshot")).isEqualTo(1);
    assertThat(roi.getString("coverage.oldestSnapshotAt")).isEqualTo("2026-09-12T12:00:00Z");
    assertThat(roi.getList("freshness[*].feed"))
        .containsExactly("attribution", "content", "creator");
    assertThat(roi.getString("asOf")).isNull();
  }

  /** 5,000 for 500,000 views at 10 % is 0.10 an intent signal; 2,000 for 300,000 at 2 % 0.3333. */
  @Test
  void whatTheFeeBoughtIsPricedAPiece() {
    Fixtures.mia("5000.00");
    Feeds.apply(
        CreatorChanges.creator(ACME, id(2), "Ada"),
        CreatorChanges.partnership(ACME, id(12), id(2), "ACTIVE", "2000.00", 1),
        ContentChanges.post(ACME, POST, MIA, "TIKTOK", "2026-09-10T12:00:00Z"),
        ContentChanges.post(ACME, id(22), id(2), "TIKTOK", "2026-09-10T12:00:00Z"),
        signals(61, POST, 500_000, 12_500),
        signals(62, id(22), 300_000, 1_500));
    roi("")
        .body(at("costs.view.price", equalTo(0.01)))
        .body(at("costs.intentSignal.price", equalTo(0.1)))
        .body(at("costs.intentSignal.fee", equalTo(5_000)))
        .body(at("costs.intentSignal.count", equalTo(50_000)))
        .body(at("costs.engagement.price", nullValue()))
        .body(at("costs.engagement.fee", equalTo(5_000)))
        .body(at("costs.engagement.count", nullValue()));
    as(Tokens.finance(ACME, Role.ANALYST))
        .get("/v1/brands/" + ACME + "/creators/" + id(2) + "/roi")
        .then()
        .body(at("costs.intentSignal.price", equalTo(0.3333)))
        .body(at("costs.intentSignal.count", equalTo(6_000)));
  }

  /** The same creator in a query: one place works it out. */
  @Test
  void aQueryGivesTheSameFigures() {
    Fixtures.mia("70.00");
    earns("33.33");
    Feeds.apply(
        ContentChanges.post(ACME, POST, MIA, "TIKTOK", "2026-09-10T12:00:00Z"),
        ContentChanges.post(ACME, id(22), MIA, "YOUTUBE", "2026-09-10T12:00:00Z"),
        ContentChanges.post(ACME, id(23), null, "YOUTUBE", "2026-09-10T12:00:00Z"),
        signals(61, POST, 12_345, 7),
        signals(62, id(22), 6_789, 3),
        signals(63, id(23), 99_999, 55));
    Json roi = roi("?from=2026-09-01&to=2026-09-30").extract().as(Json.class);
    Json asked =
        as(Tokens.finance(ACME, Role.ANALYST))
            .body(
                """
                {"measures": ["creator_roi_score", "creator_cash_score", "earned_media_value",
                  "attributed_revenue", "creator_fee"], "groupBy": ["creator"],
                 "filters": [{"dimension": "creator", "in": ["%s"]}],
                 "from": "2026-09-01", "to": "2026-09-30"}"""
                    .formatted(MIA))
            .post("/v1/brands/" + ACME + "/queries")
            .as(Json.class);
    List<String> fields =
        List.of(
            "score", "cashScore", "emv.amount.amount", "revenue.total.amount", "fee.total.amount");
    for (int n = 0; n < fields.size(); n++) {
      assertThat(
              new BigDecimal(asked.getString("rows[0].figures[" + n + "].value"))
                  .setScale(4, RoundingMode.HALF_UP))
          .as(fields.get(n))
          .isEqualByComparingTo(new BigDecimal(roi.getString(fields.get(n))));
    }
  }

  private static ObjectNode signals(int snapshot, UUID post, long views, long each) {
    return ContentChanges.snapshot(ACME, id(snapshot), post, "2026-09-12T12:00:00Z")
        .tells(
            "{\"views\": %1$d, \"shares\": %2$d, \"saves\": %2$d, \"profileVisits\": %2$d, \"linkClicks\": %2$d}"
                .formatted(views, each))
        .event();
  }

  @Test
  void paidCountersAreNoEarnedMedia() {
    Fixtures.mia("100.00");
    Feeds.apply(
        ContentChanges.post(ACME, POST, MIA, "TIKTOK", "2026-09-10T12:00:00Z"),
        ContentChanges.snapshot(ACME, id(61), POST, "2026-09-12T12:00:00Z")
            .counts(1_000L, 100L, 0L, 0L, 0L)
            .event(),
        ContentChanges.snapshot(ACME, id(62), POST, "2026-09-13T12:00:00Z")
            .counts(900_000L, 90_000L, 0L, 0L, 0L)
            .paid()
            .event());
    roi("").body(at("emv.amount.amount", equalTo("30.05")));
  }

  @Test
  void unknownCountsAreNullAndCoverageSaysSo() {
    Fixtures.mia("100.00");
    Feeds.apply(
        ContentChanges.post(ACME, POST, MIA, "TIKTOK", "2026-09-10T12:00:00Z"),
        ContentChanges.post(ACME, id(22), MIA, "TIKTOK", "2026-09-10T12:00:00Z"),
        ContentChanges.post(ACME, id(23), MIA, "TIKTOK", "2026-09-10T12:00:00Z"),
        ContentChanges.snapshot(ACME, id(61), POST, "2026-09-12T12:00:00Z")
            .counts(null, 100L, null, null, null)
            .event(),
        ContentChanges.snapshot(ACME, id(62), id(22), "2026-09-12T12:00:00Z")
            .counts(null, 50L, null, null, null)
            .estimated()
            .event(),
        ContentChanges.snapshot(ACME, id(63), id(23), "2026-09-12T12:00:00Z")
            .counts(null, null, null, null, null)
            .event());
    roi("")
        .body(at("emv.amount.amount", equalTo("45.00")))
        .body(at("emv.lines[0].posts", equalTo(2)))
        .body(at("emv.lines[1].count", nullValue()))
        .body(at("emv.lines[1].amount", nullValue()))
        .body(at("coverage.postsInScope", equalTo(3)))
        .body(at("coverage.postsWithSnapshot", equalTo(2)))
        .body(at("coverage.postsEstimated", equalTo(1)))
        .body(at("coverage.ratio", equalTo(0.6667)));
  }

  @Test
  void revenueInAnotherCurrencyIsShownBesideTheTotal() {
    Fixtures.mia("100.00");
    earns("50.00");
    Feeds.apply(
        AttributionChanges.conversion(ACME, id(72), "2026-09-12T12:00:00Z", "12000", "JPY"),
        AttributionChanges.credited(
            ACME,
            id(72),
            1,
            "2026-09-12T12:00:00Z",
            AttributionChanges.click(MIA, "0.5", null),
            AttributionChanges.click(id(2), "0.5", null)));
    roi("")
        .body(at("revenue.total.amount", equalTo("50.00")))
        .body(at("revenue.conversions", equalTo(2)))
        .body(at("revenue.notConverted", hasSize(1)))
        .body(at("revenue.notConverted[0].currency", equalTo("JPY")))
        .body(at("revenue.notConverted[0].amount", equalTo("6000")))
        .body(at("revenue.notConverted[0].count", equalTo(1)));
  }

  @Test
  void aCreatorThatTheFeedHasNotToldOfIsUnknown() {
    as(Tokens.finance(ACME, Role.ANALYST))
        .get("/v1/brands/{brand}/creators/{creator}/roi", ACME, id(99))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("CREATOR_NOT_FOUND")));
  }
}
