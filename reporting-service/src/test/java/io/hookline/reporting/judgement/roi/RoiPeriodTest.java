package io.hookline.reporting.judgement.roi;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.POST;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days of New York: on 1 November 2026 the clocks go back, from UTC-4 to UTC-5. */
@QuarkusTest
class RoiPeriodTest {

  @BeforeEach
  void mia() {
    Fixtures.twoBrands();
    Fixtures.mia("100.00");
  }

  @Test
  void aDayOf25HoursHoldsItsFirstAndLastMinuteAndNoOther() {
    sale(71, "2026-11-01T03:59:59Z", "1.00");
    sale(72, "2026-11-01T04:00:00Z", "20.00");
    sale(73, "2026-11-02T04:59:59Z", "300.00");
    sale(74, "2026-11-02T05:00:00Z", "4000.00");

    roi("?from=2026-11-01&to=2026-11-01")
        .body(at("revenue.total.amount", equalTo("320.00")))
        .body(at("revenue.conversions", equalTo(2)))
        .body(at("period.start", equalTo("2026-11-01T04:00:00Z")))
        .body(at("period.end", equalTo("2026-11-02T05:00:00Z")));
    roi("?to=2026-10-31").body(at("revenue.total.amount", equalTo("1.00")));
    roi("?from=2026-11-02").body(at("revenue.total.amount", equalTo("4000.00")));
  }

  @Test
  void countsOfAPeriodAreTheDifferenceOfLifetimeTotals() {
    published("2026-09-01T12:00:00Z");
    likes(61, "2026-09-30T12:00:00Z", 1_000);
    likes(62, "2026-10-15T12:00:00Z", 1_200);
    likes(63, "2026-10-31T12:00:00Z", 1_500);
    likes(64, "2026-11-15T12:00:00Z", 9_000);

    roi("?from=2026-10-01&to=2026-10-31").body(at("emv.lines[0].count", equalTo(500)));
    roi("?to=2026-10-31").body(at("emv.lines[0].count", equalTo(1_500)));
    roi("").body(at("emv.lines[0].count", equalTo(9_000)));
  }

  @Test
  void aPostOfThePeriodBeganWithZero() {
    published("2026-10-02T12:00:00Z");
    likes(61, "2026-10-15T12:00:00Z", 700);
    roi("?from=2026-10-01&to=2026-10-31").body(at("emv.lines[0].count", equalTo(700)));
  }

  @Test
  void anUnknownBeginningMakesTheCountUnknown() {
    published("2026-09-01T12:00:00Z");
    likes(61, "2026-10-15T12:00:00Z", 700);
    roi("?from=2026-10-01&to=2026-10-31")
        .body(at("emv.lines[0].count", nullValue()))
        .body(at("coverage.postsInScope", equalTo(1)))
        .body(at("coverage.postsWithSnapshot", equalTo(0)))
        .body(at("verdict", equalTo("UNDETERMINED")));
  }

  @Test
  void aPeriodWithoutASnapshotIsNotAPeriodWithoutLikes() {
    published("2026-09-01T12:00:00Z");
    likes(61, "2026-09-15T12:00:00Z", 700);
    roi("?from=2026-10-01&to=2026-10-31")
        .body(at("emv.lines[0].count", nullValue()))
        .body(at("coverage.postsWithSnapshot", equalTo(0)));
  }

  @Test
  void postsAndPartnershipsOfLaterDaysAreOutOfScope() {
    published("2026-11-05T12:00:00Z");
    Feeds.apply(
        CreatorChanges.partnership(
            ACME, id(12), MIA, "ACTIVE", "50.00", "2026-10-01", "2026-10-31", 1),
        CreatorChanges.partnership(ACME, id(13), MIA, "ACTIVE", "7.00", "2026-11-01", null, 1));
    roi("?from=2026-09-01&to=2026-10-31")
        .body(at("coverage.postsInScope", equalTo(0)))
        .body(at("fee.total.amount", equalTo("150.00")));
    roi("?from=2026-11-01").body(at("fee.total.amount", equalTo("107.00")));
  }

  @Test
  void aPartnershipThatHasNotBegunIsOutOfAnOpenPeriod() {
    Feeds.apply(
        CreatorChanges.partnership(ACME, id(12), MIA, "ACTIVE", "50.00", "2099-01-01", null, 1));
    roi("").body(at("fee.total.amount", equalTo("100.00")));
    roi("?from=2026-09-01").body(at("fee.total.amount", equalTo("100.00")));
    roi("?to=2099-01-01").body(at("fee.total.amount", equalTo("150.00")));
  }

  @Test
  void periodsThatMakeNoSenseAreRefused() {
    refused("?from=2026-11-02&to=2026-11-01", 422, "VALIDATION_FAILED")
        .body(at("violations[0].field", equalTo("to")));
    refused("?from=2026-11-23", 422, "VALIDATION_FAILED")
        .body(at("violations[0].field", equalTo("from")))
        .body(at("violations[0].message", equalTo("must not be after today without to")));
    refused("?from=%2B999999999-12-31", 422, "VALIDATION_FAILED");
    refused("?from=yesterday", 400, "INVALID_PARAMETER");
  }

  private static void published(String at) {
    Feeds.apply(ContentChanges.post(ACME, POST, MIA, "TIKTOK", at));
  }

  private static void likes(int snapshot, String at, long likes) {
    Feeds.apply(
        ContentChanges.snapshot(ACME, id(snapshot), POST, at)
            .counts(null, likes, null, null, null)
            .event());
  }

  private static void sale(int conversion, String at, String amount) {
    Feeds.apply(
        AttributionChanges.credited(
            ACME, id(conversion), 1, at, AttributionChanges.click(MIA, "1", amount)));
  }

  private static ValidatableResponse roi(String query) {
    return get(query).statusCode(200);
  }

  private static ValidatableResponse refused(String query, int status, String code) {
    return get(query).statusCode(status).body(at("code", equalTo(code)));
  }

  private static ValidatableResponse get(String query) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .urlEncodingEnabled(false)
        .get("/v1/brands/" + ACME + "/creators/" + MIA + "/roi" + query)
        .then();
  }
}
