package io.hookline.reporting.figures.query;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.TrafficChanges;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders, credits and visits by the channel and the kind of ad by which they came. */
@QuarkusTest
class ChannelsTest {

  private static final String DAY = "2026-10-12";
  private static final String AT = DAY + "T12:00:00Z";

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  private static List<ObjectNode> story() {
    List<ObjectNode> changes = new ArrayList<>();
    for (int n = 1; n <= 4; n++) {
      ObjectNode order = AttributionChanges.conversion(ACME, id(70 + n), AT, n + "00.00", "USD");
      if (n == 1) {
        order
            .withObject("data")
            .putObject("netValue")
            .put("amount", "40.00")
            .put("currency", "USD");
      }
      changes.add(order);
    }
    changes.add(
        AttributionChanges.credited(
            ACME, id(71), 1, AT, AttributionChanges.click(id(1), "1", "100.00")));
    changes.add(
        AttributionChanges.credited(
            ACME, id(72), 1, AT, AttributionChanges.click(id(1), "1", "200.00")));
    changes.add(
        AttributionChanges.restingOn(AttributionChanges.credited(ACME, id(73), 1, AT), "SURVEY"));
    changes.add(TrafficChanges.cameBy(ACME, id(71), id(501), 0));
    changes.add(TrafficChanges.cameBy(ACME, id(72), id(501), 0));
    changes.add(TrafficChanges.cameBy(ACME, id(72), id(502), 1));
    changes.add(TrafficChanges.cameBy(ACME, id(73), id(503), 0));
    changes.add(TrafficChanges.channel(ACME, id(501), "TIKTOK_ADS", null, 1));
    changes.add(TrafficChanges.channel(ACME, id(501), "TIKTOK_SPARK", "SPARK", 2));
    changes.add(TrafficChanges.channel(ACME, id(502), "DIRECT", null, 1));
    changes.add(TrafficChanges.channel(ACME, id(503), "TIKTOK_SPARK", "SPARK", 1));
    changes.add(
        AttributionChanges.adDay(
            ACME,
            id(95),
            "a1",
            DAY,
            0,
            AttributionChanges.spent("50.00")
                + ", \"adKind\": \"SPARK\", \"impressions\": 10000, \"clicks\": 100"));
    changes.add(TrafficChanges.placement(ACME, id(531), id(95), DAY, "TikTok", "39.00", 0));
    changes.add(TrafficChanges.placement(ACME, id(531), id(95), DAY, "TikTok", "40.00", 1));
    changes.add(TrafficChanges.placement(ACME, id(532), id(95), DAY, "Pangle", "8.00", 0));
    changes.add(TrafficChanges.visits(ACME, id(511), DAY, "tiktok", "shop.example/serum", 3, 1));
    changes.add(TrafficChanges.visits(ACME, id(511), DAY, "tiktok", "shop.example/serum", 4, 2));
    changes.add(TrafficChanges.visitsCameBy(ACME, id(511), DAY, id(501)));
    changes.add(TrafficChanges.visits(ACME, id(512), DAY, null, "shop.example/serum", 2, 1));
    changes.add(TrafficChanges.visits(ACME, id(513), DAY, "tiktok", "shop.example", 2, 1));
    changes.add(TrafficChanges.visitsCameBy(ACME, id(513), DAY, id(502)));
    return changes;
  }

  private static List<String> rows(String measures, String by) {
    Response answer =
        as(Tokens.analyst(ACME))
            .body(
                """
                {"measures": [%s], "groupBy": ["%s"], "from": "%s", "to": "%s"}"""
                    .formatted(measures, by, DAY, DAY))
            .post("/v1/brands/" + ACME + "/queries");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    Json body = answer.as(Json.class);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < body.getList("rows").size(); i++) {
      rows.add(
          body.getString("rows[" + i + "].keys[0].key")
              + " "
              + body.<Object>getList("rows[" + i + "].figures[*].value").stream()
                  .map(String::valueOf)
                  .collect(Collectors.joining(" ")));
    }
    return rows;
  }

  private static void areAsTold() {
    assertThat(rows("\"orders\", \"order_value\", \"net_order_value\"", "channel"))
        .containsExactlyInAnyOrder("TIKTOK_SPARK 2 400 340", "DIRECT 1 200 200", "null 1 400 400");
    assertThat(rows("\"order_attribution_gap\"", "channel"))
        .containsExactlyInAnyOrder("TIKTOK_SPARK 0.5", "DIRECT 0", "null null");
    assertThat(rows("\"attributed_revenue\", \"conversions\"", "channel"))
        .containsExactlyInAnyOrder("DIRECT 200 1", "TIKTOK_SPARK 100 1");
    assertThat(
            rows("\"ctr\", \"cpm\", \"cpc\", \"attributed_cpa\", \"attributed_roas\"", "ad_kind"))
        .contains("SPARK 0.01 5 0.5 50 2");
    assertThat(rows("\"placement_spend\", \"placement_ctr\", \"placement_cpc\"", "placement"))
        .containsExactlyInAnyOrder("TikTok 40 0.02 2", "Pangle 8 0.02 0.4");
    assertThat(rows("\"placement_spend\", \"placement_cpm\"", "ad_kind"))
        .containsExactlyInAnyOrder("SPARK 48 24");
    assertThat(rows("\"visits\", \"page_views\", \"bounce_rate\"", "channel"))
        .containsExactlyInAnyOrder("TIKTOK_SPARK 4 8 0.25", "DIRECT 2 4 0.5", "null 2 4 0.5");
    assertThat(rows("\"visits\", \"pages_per_visit\"", "visit_source"))
        .containsExactlyInAnyOrder("tiktok 6 2", "google.com 2 2");
    assertThat(rows("\"visits\", \"average_visit_time\"", "landing_page"))
        .containsExactlyInAnyOrder("shop.example/serum 6 30", "shop.example 2 30");
  }

  @Test
  void ordersCreditsAndVisitsAreParted() {
    Feeds.page(story());
    areAsTold();
  }

  @Test
  void theOrderInWhichItIsToldChangesNoFigure() {
    for (int seed = 1; seed <= 6; seed++) {
      Fixtures.twoBrands();
      List<ObjectNode> twice = story();
      twice.addAll(story());
      Collections.shuffle(twice, new Random(seed));
      Feeds.apply(twice);
      areAsTold();
    }
  }

  @Test
  void anotherRuleChangesTheChannelOfThePast() {
    Feeds.page(story());
    Feeds.apply(TrafficChanges.channel(ACME, id(501), "PAID_SOCIAL", "IN_FEED", 3));
    assertThat(rows("\"orders\"", "channel"))
        .containsExactlyInAnyOrder("PAID_SOCIAL 1", "TIKTOK_SPARK 1", "DIRECT 1", "null 1");
    assertThat(rows("\"visits\"", "ad_kind")).containsExactlyInAnyOrder("IN_FEED 4", "null 4");
  }

  /** Of an ad group and a campaign counts what no ad tells, whatever is told first. */
  @Test
  void aPlacementIsInNoFigureTwice() {
    List<ObjectNode> parts = new ArrayList<>();
    parts.add(part(541, "TikTok", "60.00"));
    parts.add(part(542, "Pangle", "40.00"));
    parts.add(TrafficChanges.inGroup(part(543, "TikTok", "5.00"), "g1"));
    parts.add(TrafficChanges.ofGroup(part(544, "TikTok", "9.00"), "g1"));
    parts.add(TrafficChanges.ofGroup(part(545, "tiktok", "70.00"), null));
    parts.add(TrafficChanges.ofGroup(part(546, "Pangle", "40.00"), null));
    parts.add(TrafficChanges.ofGroup(part(547, "Lemon8", "2.00"), null));
    for (int seed = 1; seed <= 3; seed++) {
      Fixtures.twoBrands();
      Collections.shuffle(parts, new Random(seed));
      Feeds.apply(parts);
      assertThat(rows("\"placement_spend\", \"placement_clicks\"", "placement"))
          .as("65 of ads, 4 of their group and 1 of the campaign beside")
          .containsExactlyInAnyOrder("TikTok 69 40", "tiktok 1 0", "Pangle 40 20", "Lemon8 2 20");
      assertThat(rows("\"placement_spend\"", "ad_campaign")).containsExactly("c1 112");
      assertThat(rows("\"placement_spend\"", "ad")).containsExactlyInAnyOrder("a1 105", "null 7");
    }
  }

  private static ObjectNode part(int number, String placement, String spend) {
    return TrafficChanges.placement(ACME, id(number), id(95), DAY, placement, spend, 0);
  }

  @Test
  void siteTrafficIsNullWhereNobodyTold() {
    Feeds.apply(
        TrafficChanges.webTraffic(
            ACME, id(521), DAY, 0, "\"sessions\": 200, \"directSessions\": 50"),
        TrafficChanges.webTraffic(ACME, id(522), "2026-10-11", 0, "\"sessions\": 100"));
    Response answer =
        as(Tokens.analyst(ACME))
            .body(
                """
                {"measures": ["site_sessions", "direct_sessions", "direct_session_share",
                              "branded_search_clicks", "visits"],
                 "from": "2026-10-11", "to": "2026-10-12"}""")
            .post("/v1/brands/" + ACME + "/queries");
    Json total = answer.as(Json.class);
    assertThat(total.<Object>getList("total.figures[*].value"))
        .as(answer.asString())
        .containsExactly(300, 50, 0.25, null, null);
    assertThat(total.getLong("total.figures[2].known")).isEqualTo(1);
  }
}
