package io.hookline.reporting.judgement.change;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.judgement.change.ChangeFixtures.LATE;
import static io.hookline.reporting.judgement.change.ChangeFixtures.explain;
import static io.hookline.reporting.judgement.change.ChangeFixtures.part;
import static io.hookline.reporting.judgement.change.ChangeFixtures.sum;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came in late of clicks, comments, accounts and ads, with what it was. */
@QuarkusTest
class LateDataTest {

  private static final String SOON = "2026-10-14T12:00:00Z";

  @BeforeEach
  void brand() {
    ChangeFixtures.brand();
  }

  private static void isLate(Json answer, String lost, String fact, String source) {
    assertThat(part(answer, "LATE_DATA")).isEqualByComparingTo(lost);
    assertThat(sum(answer)).isEqualByComparingTo(answer.getString("difference"));
    assertThat(answer.getList("late")).hasSize(1);
    assertThat(answer.getString("late[0].fact")).isEqualTo(fact);
    assertThat(answer.getString("late[0].source")).isEqualTo(source);
    assertThat(answer.getInt("late[0].facts")).isEqualTo(1);
    assertThat(answer.getString("late[0].lastRecordedAt")).isEqualTo(LATE);
    assertThat(answer.getList("unknown")).isEmpty();
  }

  private static ObjectNode clicks(String day, int clicks, int version, String told) {
    return AttributionChanges.clicks(ACME, id(31), id(1), day, clicks, version).put("time", told);
  }

  @Test
  void clicksThatWereCountedLater() {
    Feeds.apply(
        clicks("2026-10-12", 40, 1, SOON),
        clicks("2026-10-12", 65, 2, LATE),
        clicks("2026-11-10", 42, 1, "2026-11-11T12:00:00Z"));
    Json answer = explain("clicks");
    isLate(answer, "-25", "CLICK_COUNT", null);
    assertThat(part(answer, "RATE")).isEqualByComparingTo("2");
  }

  private static ObjectNode comment(int id, String at, String of, int version, String told) {
    return ContentChanges.comment(ACME, id(id), id(21), at, of, version).put("time", told);
  }

  @Test
  void commentsThatWereReadLater() {
    Feeds.apply(
        comment(201, "2026-10-12T12:00:00Z", "OTHER", 0, SOON),
        comment(202, "2026-10-12T13:00:00Z", "OTHER", 0, LATE),
        comment(203, "2026-11-10T12:00:00Z", "OTHER", 0, "2026-11-11T12:00:00Z"));
    isLate(explain("comments_received"), "-1", "COMMENT", null);
  }

  /** Their likes are told again and again; that changes nothing that is counted. */
  @Test
  void commentsThatWereFoundToAskForMore() {
    Feeds.apply(
        comment(201, "2026-10-12T12:00:00Z", "OTHER", 0, SOON),
        comment(201, "2026-10-12T12:00:00Z", "OTHER", 1, LATE),
        comment(202, "2026-10-12T13:00:00Z", "INTENT", 0, SOON),
        comment(203, "2026-10-12T14:00:00Z", "OTHER", 0, SOON),
        comment(203, "2026-10-12T14:00:00Z", "INTENT", 1, LATE),
        comment(204, "2026-11-10T12:00:00Z", "INTENT", 0, "2026-11-11T12:00:00Z"));
    isLate(explain("intent_comments"), "-1", "CHANGED_COMMENT", null);
  }

  private static ObjectNode followers(int id, String day, long followers, String told) {
    return ContentChanges.accountDay(
            ACME, id(id), id(81), day, "API", told, "{\"followers\": %d}".formatted(followers))
        .put("time", told);
  }

  @Test
  void aDayOfAnAccountThatWasReadLater() {
    Feeds.apply(
        ContentChanges.account(ACME, id(81), "TIKTOK", "acme"),
        followers(301, "2026-10-16", 900, "2026-10-17T12:00:00Z"),
        followers(302, "2026-10-18", 950, LATE),
        followers(303, "2026-11-15", 990, "2026-11-16T12:00:00Z"));
    isLate(explain("followers"), "-50", "ACCOUNT_DAY", "API");
  }

  /** Followers at the start of a period are those of the day before it. */
  @Test
  void theDayBeforeThePeriodThatWasReadLater() {
    Feeds.apply(
        ContentChanges.account(ACME, id(81), "TIKTOK", "acme"),
        followers(300, "2026-10-04", 860, LATE),
        followers(301, "2026-10-05", 880, "2026-10-06T12:00:00Z"),
        followers(302, "2026-10-18", 960, "2026-10-19T12:00:00Z"),
        followers(303, "2026-11-01", 940, "2026-11-02T12:00:00Z"),
        followers(304, "2026-11-15", 990, "2026-11-16T12:00:00Z"));
    isLate(explain("follower_growth"), "-20", "ACCOUNT_DAY", "API");
  }

  private static ObjectNode ad(String ad, int id, String day, int version, int clicks, String at) {
    return AttributionChanges.adDay(ACME, id(id), ad, day, version, "\"clicks\": " + clicks)
        .put("time", at);
  }

  @Test
  void aDayOfAnAdThatWasRestated() {
    Feeds.apply(
        ad("a1", 95, "2026-10-12", 0, 100, SOON),
        ad("a1", 95, "2026-10-12", 1, 80, LATE),
        ad("a1", 96, "2026-11-10", 0, 90, "2026-11-11T12:00:00Z"));
    isLate(explain("ad_clicks"), "20", "RESTATED_AD_DAY", "API");
  }

  /** Of a campaign counts what its ads do not tell: an ad that is told later takes it over. */
  @Test
  void anAdThatWasToldLaterThanItsCampaign() {
    Feeds.apply(
        ad(null, 94, "2026-10-12", 0, 100, SOON),
        ad("a1", 95, "2026-10-12", 0, 130, LATE),
        ad(null, 96, "2026-11-10", 0, 90, "2026-11-11T12:00:00Z"));
    isLate(explain("ad_clicks"), "-30", "AD_DAY", "API");
  }

  @Test
  void ofConversionsTheClicksCountAsTheyWereKnownToo() {
    Feeds.apply(
        clicks("2026-10-12", 40, 1, SOON),
        clicks("2026-10-12", 80, 2, LATE),
        clicks("2026-11-10", 40, 1, "2026-11-11T12:00:00Z"),
        ChangeFixtures.conversion(71, "2026-10-12", "10.00"),
        ChangeFixtures.credited(71, 1, "2026-10-12", id(1), "10.00", 168, "2026-10-12T17:00:00Z"),
        ChangeFixtures.conversion(72, "2026-11-10", "10.00"),
        ChangeFixtures.credited(72, 1, "2026-11-10", id(1), "10.00", 168, "2026-11-10T17:00:00Z"));
    Json answer = explain("conversions");
    assertThat(answer.getString("unit")).isEqualTo("CLICKS");
    for (String part : List.of("VOLUME", "RATE", "LATE_DATA")) {
      assertThat(part(answer, part)).as(part).isEqualByComparingTo("0");
    }
  }

  /** Clicks that came at once later say nothing of how many there were for each conversion. */
  @Test
  void conversionsHaveLateDataWhereTheirClicksAreImported() {
    Feeds.apply(
        clicks("2026-10-12", 40, 1, LATE),
        clicks("2026-11-10", 40, 1, "2026-11-11T12:00:00Z"),
        ChangeFixtures.conversion(71, "2026-10-12", "10.00"),
        ChangeFixtures.credited(71, 1, "2026-10-12", id(1), "10.00", 168, "2026-10-12T17:00:00Z"),
        ChangeFixtures.conversion(73, "2026-10-12", "10.00"),
        ChangeFixtures.credited(73, 1, "2026-10-12", id(1), "10.00", 168, LATE),
        ChangeFixtures.conversion(72, "2026-11-10", "10.00"),
        ChangeFixtures.credited(72, 1, "2026-11-10", id(1), "10.00", 168, "2026-11-10T17:00:00Z"));
    Json answer = explain("conversions");
    assertThat(answer.getString("unit")).isEqualTo("CONVERSIONS");
    assertThat(part(answer, "LATE_DATA")).isEqualByComparingTo("-1");
  }

  @Test
  void ofPostsThatCameOutOnlyThePresentIsKnown() {
    ChangeFixtures.post(100, ChangeFixtures.MORNING, "2026-10-06", 5_000);
    ChangeFixtures.post(120, ChangeFixtures.MORNING, "2026-11-04", 5_000);
    assertThat(explain("posts_published").getList("unknown"))
        .asString()
        .contains(
            "posts that were published is not known, because of posts only the latest version is"
                + " kept");
  }
}
