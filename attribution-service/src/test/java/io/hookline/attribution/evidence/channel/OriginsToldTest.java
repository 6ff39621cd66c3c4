package io.hookline.attribution.evidence.channel;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.collect.visit.VisitWorker;
import io.hookline.kit.feed.FeedPoller;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What sister services hear of channels: of each order and visit where it came from, once. */
@QuarkusTest
class OriginsToldTest {

  private static final String AD = "1790162219134509999";
  private static final String TAGGED = "https://shop.example/?utm_source=tiktok&utm_medium=cpc";

  private static final String CHANNELS =
      """
      select concat_ws(' ', data ->> 'channel', data ->> 'adKind', 'rules', data ->> 'rulesVersion')
        from outbox where type like '%OriginClassified' and data ->> 'originId' = ?
       order by seq
      """;

  private static final String ORIGINS =
      """
      select data ->> 'originId' from outbox
       where type like '%ConversionOriginDetermined' and data ->> 'conversionId' = ?
       order by (data ->> 'version')::int
      """;

  @Inject FeedPoller feed;
  @Inject ClassifyOrigins channels;
  @Inject VisitWorker visits;

  private Shop shop;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  private void order(String id, String event, String url) {
    shop.send(
            """
            {"event": "Purchase", "event_time": %d, "event_id": "%s", "user": {}, %s
             "properties": {"value": "50.00", "currency": "USD", "order_id": "%s"}}"""
                .formatted(
                    Instant.now().getEpochSecond(),
                    event,
                    url == null ? "" : "\"page\": {\"url\": \"" + url + "\"},",
                    id))
        .then()
        .statusCode(200);
  }

  private void tell() {
    Fixtures.process();
    Awaitility.await()
        .untilAsserted(
            () -> {
              assertThat(feed.drain("attribution")).as("all of the feed was read").isTrue();
              channels.work();
              assertThat(Fixtures.count("select count(*) from brands_with_stale_origins()"))
                  .isZero();
            });
  }

  private static List<String> told(String query, String of) {
    try (Connection owner = Owner.connect();
        PreparedStatement sql = owner.prepareStatement(query)) {
      sql.setString(1, of);
      List<String> told = new ArrayList<>();
      try (ResultSet rows = sql.executeQuery()) {
        while (rows.next()) {
          told.add(rows.getString(1));
        }
      }
      return told;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static List<String> originsOf(String orderId) {
    return told(ORIGINS, conversionOf(orderId).getString("id"));
  }

  private static List<String> channelsOf(String orderId) {
    List<String> origins = originsOf(orderId);
    return told(CHANNELS, origins.get(origins.size() - 1));
  }

  @Test
  void ordersThatCameAlikeHaveOneOriginWhichIsToldOnce() {
    order("o-1", "e-1", TAGGED);
    order("o-2", "e-2", TAGGED);
    order("o-3", "e-3", "https://shop.example/");
    tell();
    order("o-4", "e-4", TAGGED);
    tell();
    assertThat(originsOf("o-1")).hasSize(1).isEqualTo(originsOf("o-2")).isEqualTo(originsOf("o-4"));
    assertThat(channelsOf("o-4")).containsExactly("TIKTOK_ADS rules 1");
    assertThat(channelsOf("o-3")).containsExactly("DIRECT rules 1");
  }

  @Test
  void anOrderOfWhichMoreBecomesKnownIsToldAnew() {
    order("o-1", "e-1", null);
    tell();
    assertThat(channelsOf("o-1")).containsExactly("UNASSIGNED rules 1");
    order("o-1", "e-2", TAGGED);
    tell();
    assertThat(originsOf("o-1")).hasSize(2).doesNotHaveDuplicates();
    assertThat(channelsOf("o-1")).containsExactly("TIKTOK_ADS rules 1");
  }

  @Test
  void otherRulesTellWhatTheyChangeAndNothingElse() {
    order("o-1", "e-1", TAGGED);
    order("o-2", "e-2", "https://shop.example/");
    tell();
    as(Tokens.operator(ACME))
        .header("If-Match", "\"1\"")
        .body(
            """
            {"reason": "All of TikTok is one", "rules": [
              {"name": "TikTok", "channel": "PAID_SOCIAL", "adKind": "IN_FEED",
               "when": [{"field": "SOURCE", "test": "IS", "values": ["tiktok"]}]},
              {"name": "Nothing", "channel": "DIRECT",
               "when": [{"field": "TRACE", "test": "IS", "values": ["NONE"]}]}]}""")
        .put("/v1/brands/" + ACME + "/channel-rules")
        .then()
        .statusCode(200);
    tell();
    assertThat(channelsOf("o-1"))
        .containsExactly("TIKTOK_ADS rules 1", "PAID_SOCIAL IN_FEED rules 2");
    assertThat(channelsOf("o-2")).as("it is what it was").containsExactly("DIRECT rules 1");
    assertThat(Fixtures.count("select count(*) from origin_channel where rules_version <> 2"))
        .isZero();
    assertThat(ofAllOrders()).contains("CHANNEL_RULES").doesNotContain("AD_KIND");
  }

  @Test
  void theCostOfAnAdThatIsToldAfterItsOrdersTellsTheirKind() {
    order("o-1", "e-1", TAGGED + "&utm_content=" + AD);
    tell();
    assertThat(channelsOf("o-1")).containsExactly("TIKTOK_ADS rules 1");
    as(Tokens.operator(ACME))
        .body(
            """
            {"network": "TIKTOK", "day": "%s", "platformCampaignId": "1790162219134500865",
             "adId": "%s", "adKind": "SPARK", "source": "API", "clicks": 3}"""
                .formatted(LocalDate.now(ZoneOffset.UTC).minusDays(1), AD))
        .post("/v1/brands/" + ACME + "/ad-days")
        .then()
        .statusCode(201);
    assertThat(ofAllOrders()).as("nothing but first classifications").doesNotContain("AD_KIND");
    tell();
    assertThat(channelsOf("o-1"))
        .containsExactly("TIKTOK_ADS rules 1", "TIKTOK_SPARK SPARK rules 1");
    assertThat(ofAllOrders()).contains("AD_KIND");
  }

  /** Why each order may be another than before. */
  private static List<String> ofAllOrders() {
    return Fixtures.texts(
        "select cause from conversion_change where brand = '%s' and conversion_id is null"
            .formatted(ACME));
  }

  @Test
  void visitsHaveTheOriginThatAnOrderOfTheirsWouldHave() {
    page("https://shop.example/serum?utm_source=tiktok&utm_medium=cpc", "");
    page("https://shop.example/", "https://mail.google.com/mail");
    order("o-1", "e-1", TAGGED);
    Awaitility.await()
        .untilAsserted(
            () -> {
              visits.work();
              assertThat(Fixtures.count("select coalesce(sum(visits), 0) from traffic_count"))
                  .isEqualTo(2);
            });
    tell();
    List<String> seen =
        told(
            """
            select (c.data ->> 'landingPage') || ' ' || (o.data ->> 'channel')
              from outbox c
              join outbox t on t.type like '%TrafficOriginDetermined'
                           and t.data ->> 'trafficId' = c.data ->> 'id'
              join outbox o on o.type like '%OriginClassified'
                           and o.data ->> 'originId' = t.data ->> 'originId'
             where c.type like ? order by 1
            """,
            "%.TrafficCounted");
    assertThat(seen).containsExactly("shop.example EMAIL", "shop.example/serum TIKTOK_ADS");
    assertThat(Fixtures.count("select count(*) from origin_channel"))
        .as("of a visit, of another, and of the order that its source told")
        .isEqualTo(3);
  }

  /** As ads are tagged that name their campaign by its id alone. */
  @Test
  void aVisitAndTheOrderOfItHaveOneOrigin() {
    String ad = "https://shop.example/?utm_source=tiktok&utm_medium=paid&utm_id=" + AD;
    page(ad, "");
    order("o-1", "e-1", ad);
    Awaitility.await()
        .untilAsserted(
            () -> {
              visits.work();
              assertThat(Fixtures.count("select coalesce(sum(visits), 0) from traffic_count"))
                  .isEqualTo(1);
            });
    tell();
    assertThat(
            Fixtures.count(
                """
                select count(*) from visit v join origin o on o.brand = v.brand and o.id = v.origin_id
                  join conversion_visit c on c.brand = v.brand
                 where o.facts ->> 'campaign' = '%1$s'
                   and c.visit ->> 'campaign' = '%1$s'"""
                    .formatted(AD)))
        .isEqualTo(1);
  }

  /** So that whoever has touches of persons has their channels by a join. */
  @Test
  void aTouchOfALinkHasTheChannelOfItsLink() {
    Json link =
        as(Tokens.operator(ACME))
            .body(
                """
                {"creatorId": "%s", "destinationUrl": "https://shop.example/serum"}"""
                    .formatted(Sisters.creator(ACME)))
            .post("/v1/brands/" + ACME + "/links")
            .as(Json.class);
    order("o-1", "e-1", "https://shop.example/?hlclid=" + Fixtures.click(link.getString("slug")));
    tell();
    assertThat(
            Fixtures.texts(
                """
                select distinct t.kind || ' ' || c.channel
                  from person_touch t
                  join origin_channel c on c.brand = t.brand and c.origin_id = t.origin_id"""))
        .containsExactly("CLICK CREATOR");
    assertThat(channelsOf("o-1")).containsExactly("CREATOR rules 1");
  }

  private int pages;

  private void page(String url, String referrer) {
    given()
        .contentType("text/plain")
        .header("Origin", "https://shop.example")
        .header("User-Agent", "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0) Mobile/15E148")
        .body(
            """
            {"data": [{"event": "Pageview", "event_id": "p-%1$d", "user": {"ttp": "visitor-%1$d"},
              "page": {"url": "%2$s", "referrer": "%3$s"}}]}"""
                .formatted(pages++, url, referrer))
        .post("/pixel/" + shop.id() + "/events")
        .then()
        .statusCode(204);
  }
}
