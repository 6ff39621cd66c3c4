package io.hookline.attribution.evidence.channel;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.collect.ingest.StoredEvents;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChannelFiguresTest {

  private static final String PERIOD =
      "from=%s&to=%s"
          .formatted(
              LocalDate.now(ZoneOffset.UTC).minusDays(2),
              LocalDate.now(ZoneOffset.UTC).plusDays(1));

  private UUID mia;
  private Shop shop;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    mia = Sisters.creator(ACME);
    shop = Fixtures.shop();
  }

  /**
   * @param page {@code "url": "https://shop.example/thanks"}; null for none
   */
  private static String order(String id, String event, String user, String page) {
    return """
    {"event": "Purchase", "event_time": %d, "event_id": "%s", "user": {%s}, %s
     "properties": {"value": "50.00", "currency": "USD", "order_id": "%s"}}"""
        .formatted(
            Instant.now().getEpochSecond(),
            event,
            user,
            page == null ? "" : "\"page\": {" + page + "},",
            id);
  }

  private void send(String id, String user, String page) {
    shop.send(order(id, "e-" + id, user, page)).then().statusCode(200);
  }

  private static String channelOf(String orderId) {
    return conversionOf(orderId).getString("channel");
  }

  @Test
  void anOrderHasTheChannelOfItsVisitOrOfTheLastClick() {
    String click = Fixtures.click(Fixtures.link(mia).getString("slug"));
    send("by-link", "\"hlclid\": \"" + click + "\", \"email\": \"ann@example.com\"", null);
    send(
        "searched",
        "\"email\": \"ann@example.com\"",
        "\"url\": \"https://shop.example/t?gclid=Cj0x&utm_source=google&utm_medium=cpc\"");
    send("direct", "", "\"url\": \"https://shop.example/thanks\"");
    send(
        "own-before",
        "",
        "\"url\": \"https://shop.example/thanks\", \"referrer\": \"https://www.shop.example/cart\"");
    send(
        "paid-outside",
        "",
        "\"url\": \"https://shop.example/thanks\", \"referrer\": \"https://www.paypal.com/checkout\"");
    send(
        "asked",
        "",
        "\"url\": \"https://shop.example/?utm_source=chatgpt.com\", \"referrer\": \"\"");
    send(
        "app",
        "\"user_agent\": \"Mozilla/5.0 (iPhone) musical_ly_31.5 BytedanceWebview\"",
        "\"url\": \"https://shop.example/thanks\"");
    send("server", "", null);
    process();

    assertThat(channelOf("by-link")).isEqualTo("CREATOR");
    assertThat(channelOf("searched"))
        .as("the visit goes before the click")
        .isEqualTo("PAID_SEARCH");
    assertThat(channelOf("direct")).isEqualTo("DIRECT");
    assertThat(channelOf("own-before"))
        .as("there was a page before, of which nothing is known")
        .isEqualTo("UNASSIGNED");
    assertThat(channelOf("paid-outside")).isEqualTo("UNASSIGNED");
    assertThat(channelOf("asked")).isEqualTo("AI_ASSISTANT");
    assertThat(channelOf("app")).isEqualTo("ORGANIC_TIKTOK");
    assertThat(channelOf("server")).as("nothing was told of a visit").isEqualTo("UNASSIGNED");
    assertThat(conversionOf("server").getInt("channelRulesVersion")).isEqualTo(1);

    Map<String, Map<String, Object>> channels = figures();
    assertThat(channels.keySet())
        .containsExactlyInAnyOrder(
            "CREATOR", "PAID_SEARCH", "DIRECT", "UNASSIGNED", "AI_ASSISTANT", "ORGANIC_TIKTOK");
    assertThat(channels.get("CREATOR")).containsEntry("clicks", 1).containsEntry("conversions", 1);
    assertThat(channels.get("UNASSIGNED"))
        .containsEntry("conversions", 3)
        .containsEntry("value", Map.of("amount", "150.00", "currency", "USD"));
  }

  private static Map<String, Map<String, Object>> figures() {
    Json figures = read("/channel-figures?" + PERIOD);
    assertThat(figures.getBoolean("complete")).isTrue();
    Map<String, Map<String, Object>> channels = new HashMap<>();
    for (Map<String, Object> each : figures.<Map<String, Object>>getList("channels")) {
      channels.put((String) each.get("channel"), each);
    }
    return channels;
  }

  @Test
  void whatAVisitBringsAlongToALinkOfTheBrandSaysWhereItCameFrom() {
    String slug =
        as(Tokens.operator(ACME))
            .body("{\"destinationUrl\": \"https://shop.example/\"}")
            .post("/v1/brands/" + ACME + "/links")
            .as(Json.class)
            .getString("slug");
    given()
        .redirects()
        .follow(false)
        .header("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Chrome/140")
        .get("/l/" + slug + "?gclid=Cj0x&utm_campaign=DE_Brand")
        .then()
        .statusCode(302);
    process();
    assertThat(figures()).containsOnlyKeys("PAID_SEARCH_BRAND");
  }

  @Test
  void theOrderInWhichEventsArriveDecidesNothing() {
    String page = "\"url\": \"https://shop.example/t?utm_source=tiktok&utm_medium=paid_social\"";
    shop.send(order("first-page", "a1", "", page)).then().statusCode(200);
    process();
    shop.send(order("first-page", "a2", "", null)).then().statusCode(200);
    shop.send(order("first-server", "b1", "", null)).then().statusCode(200);
    process();
    assertThat(channelOf("first-server")).isEqualTo("UNASSIGNED");
    shop.send(order("first-server", "b2", "", page)).then().statusCode(200);
    process();
    assertThat(channelOf("first-page")).isEqualTo("TIKTOK_ADS");
    assertThat(channelOf("first-server")).isEqualTo("TIKTOK_ADS");
  }

  @Test
  void aCodeThatIsIssuedLaterMakesItACreators() {
    shop.purchase("coded", null).promoCodes("MIA15").post().then().statusCode(200);
    process();
    assertThat(channelOf("coded")).isEqualTo("UNASSIGNED");
    Sisters.promoCode(ACME, mia, "MIA15", null, null);
    process();
    assertThat(channelOf("coded")).isEqualTo("CREATOR");
  }

  @Test
  void aTagThatIsTheIdOfAnAdTellsItsKind() {
    Json day =
        as(Tokens.operator(ACME))
            .body(
                """
                {"network": "TIKTOK", "day": "%s", "platformCampaignId": "1790162219134500865",
                 "adId": "1790162219134509999", "adKind": "SPARK", "source": "API", "clicks": 3}"""
                    .formatted(LocalDate.now(ZoneOffset.UTC).minusDays(1)))
            .post("/v1/brands/" + ACME + "/ad-days")
            .as(Json.class);
    assertThat(day.getString("adKind")).isEqualTo("SPARK");
    send(
        "spark",
        "",
        "\"url\": \"https://shop.example/?utm_source=tiktok&utm_medium=cpc&utm_content="
            + "1790162219134509999\"");
    process();
    assertThat(channelOf("spark")).isEqualTo("TIKTOK_SPARK");
    assertThat(conversionOf("spark").getString("adKind")).isEqualTo("SPARK");
  }

  @Test
  void aPreviewSaysWhatWouldChangeAndKeepsNothing() {
    String url = "\"url\": \"https://shop.example/?utm_source=acast&utm_medium=podcast\"";
    send("p1", "", url);
    send("p2", "", url);
    send("d", "", "\"url\": \"https://shop.example/\"");
    Fixtures.click(Fixtures.link(mia).getString("slug"));
    process();
    Response answer =
        as(Tokens.analyst(ACME))
            .body(
                """
                {"from": "%s", "to": "%s", "ownChannels": [{"key": "PODCAST", "name": "Podcasts"}],
                 "rules": [
                   {"name": "Podcasts", "channel": "PODCAST",
                    "when": [{"field": "MEDIUM", "test": "IS", "values": ["podcast"]}]},
                   {"name": "Creators", "channel": "CREATOR",
                    "when": [{"field": "LINK_OWNER", "test": "IS", "values": ["CREATOR"]}]},
                   {"name": "Nothing", "channel": "DIRECT",
                    "when": [{"field": "TRACE", "test": "IS", "values": ["NONE"]}]}]}"""
                    .formatted(
                        LocalDate.now(ZoneOffset.UTC).minusDays(2),
                        LocalDate.now(ZoneOffset.UTC).plusDays(1)))
            .post("/v1/brands/" + ACME + "/channel-rules/preview");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    Json preview = answer.as(Json.class);
    assertThat(preview.getLong("conversions")).isEqualTo(3);
    assertThat(preview.getLong("changedConversions")).isEqualTo(2);
    assertThat(preview.getLong("touches")).isEqualTo(1);
    assertThat(preview.getLong("changedTouches")).isZero();
    assertThat(preview.getList("shifts")).hasSize(1);
    assertThat(preview.getString("shifts[0].fromChannel")).isEqualTo("UNASSIGNED");
    assertThat(preview.getString("shifts[0].toChannel")).isEqualTo("PODCAST");
    assertThat(preview.getLong("shifts[0].conversions")).isEqualTo(2);
    assertThat(preview.getString("shifts[0].samples[0].origin.source")).isEqualTo("acast");
    assertThat(preview.getString("shifts[0].samples[0].ruleAfter")).isEqualTo("Podcasts");
    assertThat(read("/channel-rules").getInt("version")).isEqualTo(1);
    assertThat(channelOf("p1")).isEqualTo("UNASSIGNED");
  }

  @Test
  void otherClickIdsAreKeptByNameOnly() {
    send("g", "", "\"url\": \"https://shop.example/?gclid=Cj0KCQiA&fbclid=IwAR&mail=a@b.example\"");
    assertThat(StoredEvents.all().get(0).payload().at("/page/url").asText())
        .isEqualTo("https://shop.example/?gclid=1&fbclid=1");
  }

  @Test
  void aPeriodHasAnEndBehindItsBeginning() {
    for (String period :
        List.of("from=2026-02-01&to=2026-01-01", "from=2024-01-01&to=2026-01-01")) {
      Response answer =
          as(Tokens.analyst(ACME)).get("/v1/brands/" + ACME + "/channel-figures?" + period);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.as(Json.class).getString("violations[0].field")).isEqualTo("to");
    }
  }
}
