package io.hookline.reporting.facts.freshness;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.NORDLYS;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.feed.FeedPoller;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.SisterFeed;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.Season;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How far behind each feed is, and the newest of each kind of fact. */
@QuarkusTest
class FreshnessBySourceTest {

  @Inject FeedPoller poller;

  private static ValidatableResponse freshness(String brand) {
    return as(Tokens.analyst(brand))
        .get("/v1/brands/" + brand + "/freshness")
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> facts(String kind) {
    List<Map<String, Object>> all = freshness(ACME).extract().as(Json.class).getList("facts");
    return all.stream().filter(fact -> fact.get("facts").equals(kind)).findFirst().orElseThrow();
  }

  @Test
  void theNewestFactIsTheOneThatIsAboutTheLatestTimeWhateverWasToldLast() {
    Fixtures.twoBrands();
    Feeds.apply(
        ContentChanges.snapshot(ACME, id(61), id(21), "2026-10-12T12:00:00Z").event(),
        ContentChanges.snapshot(ACME, id(62), id(21), "2026-10-11T12:00:00Z").event(),
        AttributionChanges.clicks(ACME, id(31), id(1), "2026-10-11", 40, 1),
        AttributionChanges.clicks(ACME, id(31), id(1), "2026-10-10", 30, 1));
    assertThat(facts("SNAPSHOTS"))
        .containsEntry("newestAt", "2026-10-12T12:00:00Z")
        .containsEntry("newestDay", null);
    assertThat(facts("SNAPSHOTS").get("toldAt")).isNotNull();
    assertThat(facts("CLICKS"))
        .containsEntry("newestDay", "2026-10-11")
        .containsEntry("newestAt", null);
    assertThat(facts("CONVERSIONS")).containsEntry("newestAt", null).containsEntry("toldAt", null);
  }

  @Test
  void anotherBrandsFactsAreNoNews() {
    Fixtures.twoBrands();
    Feeds.apply(ContentChanges.snapshot(ACME, id(61), id(21), "2026-10-12T12:00:00Z").event());
    freshness(NORDLYS).body(at("facts[0].newestAt", nullValue()));
  }

  @Test
  void everyKindOfFactIsListed() {
    Fixtures.twoBrands();
    List<String> kinds = freshness(ACME).extract().as(Json.class).getList("facts[*].facts");
    assertThat(kinds).hasSize(FactKind.values().length).contains("AD_DAYS", "COMMENTS");
  }

  @Test
  void aFeedSaysHowFarBehindItIs() throws SQLException {
    new SisterFeed("creator").add(Season.creatorFeed()).open();
    poller.drain("creator");
    freshness(ACME)
        .body(at("feeds[2].feed", equalTo("creator")))
        .body(at("feeds[2].lagSeconds", equalTo(0)))
        .body(at("feeds[0].lagSeconds", nullValue()));
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute("update feed_cursor set caught_up_at = caught_up_at - interval '90 seconds'");
    }
    freshness(ACME).body(at("feeds[2].lagSeconds", equalTo(90)));
  }

  @Test
  void changesThatNoFigureHoldsAreCounted() {
    ObjectNode bad = ContentChanges.snapshot(ACME, id(61), id(21), "2026-10-12T12:00:00Z").event();
    bad.withObject("data").put("views", "a lot");
    new SisterFeed("creator").add(Season.creatorFeed()).open();
    new SisterFeed("content").add(Season.contentFeed()).add(bad).open();
    poller.drain("creator");
    poller.drain("content");
    freshness(ACME)
        .body(at("feeds[1].feed", equalTo("content")))
        .body(at("feeds[1].parked", equalTo(1)))
        .body(at("feeds[2].parked", equalTo(0)));
  }
}
