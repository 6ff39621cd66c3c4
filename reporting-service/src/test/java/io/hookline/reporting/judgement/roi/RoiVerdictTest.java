package io.hookline.reporting.judgement.roi;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.POST;
import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.judgement.roi.RoiFixtures.earns;
import static io.hookline.reporting.judgement.roi.RoiFixtures.roi;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a score against which fee says of a creator, and when it says nothing. */
@QuarkusTest
class RoiVerdictTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  /**
   * 3 x 100 and a thousandth of a view's price more: what is shown to four digits decides nothing.
   */
  @Test
  void aFractionOfACentMoreIsRenewed() {
    Fixtures.mia("100.00");
    Feeds.apply(
        ContentChanges.post(ACME, POST, MIA, "TIKTOK", "2026-09-10T12:00:00Z"),
        ContentChanges.snapshot(ACME, id(61), POST, "2026-09-12T12:00:00Z")
            .counts(1L, 1_000L, null, null, null)
            .event());
    // 1,000 likes are 300.00, a view is 0.00005.
    roi("").body(at("score", equalTo(3.0))).body(at("verdict", equalTo("RENEW")));
  }

  @Test
  void revenueIsUnknownUntilSomebodyTellsOfConversions() {
    Fixtures.mia("100.00");
    Feeds.apply(
        ContentChanges.post(ACME, POST, MIA, "TIKTOK", "2026-09-10T12:00:00Z"),
        ContentChanges.snapshot(ACME, id(61), POST, "2026-09-12T12:00:00Z")
            .counts(null, 500L, null, null, null)
            .event());
    roi("")
        .body(at("revenue.total", nullValue()))
        .body(at("revenue.links", nullValue()))
        .body(at("revenue.conversions", nullValue()))
        .body(at("cashScore", nullValue()))
        .body(at("score", equalTo(1.5)))
        .body(at("verdict", equalTo("KEEP")))
        .body(at("explanation", containsString("earned media value alone")));
    // Another's order: now it is known that Mia's links and codes sold nothing.
    Feeds.apply(
        AttributionChanges.conversion(ACME, id(71), "2026-09-11T12:00:00Z", "480.00", "USD"),
        AttributionChanges.credited(ACME, id(71), 1, "2026-09-11T12:00:00Z"));
    roi("")
        .body(at("revenue.total.amount", equalTo("0.00")))
        .body(at("revenue.conversions", equalTo(0)))
        .body(at("cashScore", equalTo(0.0)))
        .body(at("score", equalTo(1.5)))
        .body(at("explanation", not(containsString("alone"))));
  }

  @Test
  void exactlyThreeTimesTheFeeIsKept() {
    Fixtures.mia("100.00");
    earns("300.00");
    roi("").body(at("score", equalTo(3.0000))).body(at("verdict", equalTo("KEEP")));
  }

  @Test
  void aCentMoreIsRenewed() {
    Fixtures.mia("100.00");
    earns("300.01");
    roi("")
        .body(at("score", equalTo(3.0001)))
        .body(at("verdict", equalTo("RENEW")))
        .body(at("reason", equalTo("SCORE_ABOVE_3")));
  }

  @Test
  void exactlyOneAndAHalfTimesTheFeeIsKept() {
    Fixtures.mia("100.00");
    earns("150.00");
    roi("").body(at("verdict", equalTo("KEEP")));
  }

  @Test
  void aCentLessIsRestructured() {
    Fixtures.mia("100.00");
    earns("149.99");
    roi("").body(at("verdict", equalTo("RESTRUCTURE"))).body(at("score", equalTo(1.4999)));
  }

  @Test
  void postsThatNobodyMeasuredLeaveTheVerdictOpen() {
    Fixtures.mia("100.00");
    earns("500.00");
    Feeds.apply(ContentChanges.post(ACME, POST, MIA, "TIKTOK", "2026-09-10T12:00:00Z"));
    roi("")
        .body(at("verdict", equalTo("UNDETERMINED")))
        .body(at("reason", equalTo("NOTHING_COVERED")))
        .body(at("score", nullValue()))
        .body(at("emv.amount", nullValue()))
        .body(at("basis.numerator", nullValue()))
        .body(at("cashScore", equalTo(5.0)));
  }

  @Test
  void withoutPostsRevenueAloneDecides() {
    Fixtures.mia("100.00");
    earns("200.00");
    roi("")
        .body(at("verdict", equalTo("KEEP")))
        .body(at("emv.amount.amount", equalTo("0.00")))
        .body(at("emv.lines", empty()))
        .body(at("coverage.postsInScope", equalTo(0)))
        .body(at("coverage.ratio", nullValue()));
  }

  @Test
  void aCreatorOfWhomNothingIsKnownIsNotJudged() {
    Fixtures.mia("100.00");
    roi("")
        .body(at("verdict", equalTo("UNDETERMINED")))
        .body(at("reason", equalTo("NOTHING_COVERED")));
  }

  @Test
  void draftsCostNothingAndWithoutAFeeThereIsNoVerdict() {
    Feeds.apply(
        CreatorChanges.creator(ACME, MIA, "Mia Wong"),
        CreatorChanges.partnership(ACME, id(11), MIA, "DRAFT", "900.00", 0));
    earns("500.00");
    roi("")
        .body(at("verdict", equalTo("UNDETERMINED")))
        .body(at("reason", equalTo("NO_FEE")))
        .body(at("score", nullValue()))
        .body(at("cashScore", nullValue()))
        .body(at("fee.total.amount", equalTo("0.00")))
        .body(at("fee.partnerships", empty()));
  }

  @Test
  void aFeeInAnotherCurrencyIsListedAndNoPartOfTheTotal() {
    ObjectNode abroad = CreatorChanges.partnership(ACME, id(12), MIA, "ACTIVE", "200.50", 1);
    abroad.withObject("/data/fee").put("currency", "JPY").put("amount", "20000");
    Feeds.apply(
        CreatorChanges.creator(ACME, MIA, "Mia Wong"),
        CreatorChanges.partnership(ACME, id(11), MIA, "PROPOSED", "700.00", 1),
        CreatorChanges.partnership(ACME, id(13), MIA, "PAUSED", "300.00", 1),
        abroad);
    roi("")
        .body(at("fee.total.amount", equalTo("300.00")))
        .body(at("fee.partnerships[*].amount.currency", contains("JPY", "USD")));
  }

  @Test
  void endedPartnershipsStillCost() {
    Feeds.apply(
        CreatorChanges.creator(ACME, MIA, "Mia Wong"),
        CreatorChanges.partnership(ACME, id(11), MIA, "ACTIVE", "300.00", 1),
        CreatorChanges.partnership(ACME, id(12), MIA, "COMPLETED", "200.50", 2));
    roi("")
        .body(at("fee.total.amount", equalTo("500.50")))
        .body(at("fee.partnerships[*].status", contains("ACTIVE", "COMPLETED")));
  }
}
