package io.hookline.attribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.collect.adaccount.AdAccountFixture;
import io.hookline.attribution.collect.adcost.AdDayFixtures;
import io.hookline.attribution.collect.forward.ForwardingFixture;
import io.hookline.attribution.collect.headcount.HeadcountFixtures;
import io.hookline.attribution.collect.linkhost.KnownNames;
import io.hookline.attribution.collect.place.PlaceFixtures;
import io.hookline.attribution.collect.redirect.Clicks;
import io.hookline.attribution.collect.shop.ShopFixture;
import io.hookline.attribution.collect.survey.SurveyFixtures;
import io.hookline.attribution.collect.webtraffic.TrafficFixtures;
import io.hookline.attribution.lift.amplification.AmplificationFixtures;
import io.hookline.attribution.lift.budgetdecision.BudgetDecisionFixtures;
import io.hookline.attribution.lift.platformresult.PlatformResultFixtures;
import io.hookline.attribution.lift.study.StudyFixtures;
import io.hookline.attribution.process.AttributionWorker;
import io.hookline.attribution.process.aside.AsideFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Situations that tests begin with, made through the API. */
public final class Fixtures {

  public static final String ACME = "acme-cosmetics";
  public static final String NORDLYS = "nordlys-coffee";
  public static final String CODE = "C9ACMESHOP";

  private Fixtures() {}

  public static RequestSpecification as(String token) {
    return given().log().ifValidationFails().auth().oauth2(token).contentType("application/json");
  }

  public static void twoBrands() {
    Sisters.brand(ACME, "America/New_York", "USD");
    Sisters.brand(NORDLYS, "Europe/Oslo", "EUR");
  }

  /** Connects ACME's web shop. */
  public static Shop shop() {
    return shop(ACME, CODE);
  }

  public static Shop shop(String brand, String code) {
    return shop(brand, code, null);
  }

  /** One that shares order numbers with those of the same name. */
  public static Shop shop(String brand, String code, String orderNumbers) {
    Json answer =
        as(Tokens.operator(brand))
            .body(
                """
                {"name": "Web shop", "kind": "WEB", "code": "%s", "orderNumbers": %s,
                 "allowedOrigins": ["https://shop.example"]}"""
                    .formatted(code, orderNumbers == null ? "null" : '"' + orderNumbers + '"'))
            .post("/v1/brands/" + brand + "/event-sources")
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class);
    return new Shop(answer.getString("id"), code, answer.getString("accessToken"));
  }

  /** A link of ACME; without a creator when that is null. */
  public static Json link(UUID creator) {
    return as(Tokens.operator(ACME))
        .body(
            """
            {"creatorId": %s, "destinationUrl": "https://shop.example/serum?size=30",
             "utm": {"source": "tiktok", "medium": "creator"}}"""
                .formatted(creator == null ? "null" : "\"" + creator + "\""))
        .post("/v1/brands/" + ACME + "/links")
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }

  /** Follows a link as a person in TikTok's app; returns the click id. */
  public static String click(String slug) {
    String location =
        given()
            .redirects()
            .follow(false)
            .header("User-Agent", "Mozilla/5.0 (iPhone) Mobile musical_ly_31.5 BytedanceWebview")
            .get("/l/" + slug)
            .then()
            .statusCode(302)
            .extract()
            .header("Location");
    Clicks.settle();
    return location.replaceAll(".*hlclid=([^&#]+).*", "$1");
  }

  public static Response importTouches(String rows) {
    return as(Tokens.operator(ACME)).body(rows).post("/v1/brands/" + ACME + "/touches/imports");
  }

  public static String touch(
      String externalId, String link, String kind, Instant at, String click) {
    return """
    {"externalId": "%s", "linkId": "%s", "kind": "%s", "occurredAt": "%s", "clickId": "%s"}"""
        .formatted(externalId, link, kind, at, click);
  }

  /** Works until nothing that was committed is left unread. */
  public static void process() {
    Clicks.settle();
    AttributionWorker worker = Arc.container().instance(AttributionWorker.class).get();
    Awaitility.await()
        .untilAsserted(
            () -> {
              worker.work();
              assertThat(unread()).as("unread entries of inputs").isZero();
            });
  }

  /**
   * Of the brand with most of it, all inputs together. Without regard to running transactions:
   * autovacuum may keep the horizon back for a moment.
   */
  private static long unread() {
    return count(text(UNREAD));
  }

  private static final String UNREAD =
      """
      select 'select ' || string_agg(
               format('(select count(*) from input.%I n where n.brand = b.slug and (n.txid, n.seq)
                          > (select txid, seq from position_of(b.slug, reader, %L)))', input, input),
               ' + ' order by input)
             || ' + (select count(*) from credit_due d where d.brand = b.slug) as unread
                      from brand b, (values (''attribution'')) r(reader) order by unread desc limit 1'
        from input.readers where reader = 'attribution'
      """;

  /** One number, read as the owner of the tables. */
  public static long count(String query) {
    Clicks.settle();
    return Long.parseLong(text(query));
  }

  public static String text(String query) {
    return texts(query).get(0);
  }

  /** The first column, read as the owner of the tables. */
  public static List<String> texts(String query) {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (row.next()) {
        texts.add(row.getString(1));
      }
      return texts;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public static void execute(String statement) {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(statement);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public static Json read(String path) {
    return as(Tokens.analyst(ACME))
        .get("/v1/brands/" + ACME + path)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  /** The data of the latest event about a resource, as sister services read it. */
  public static Json lastEvent(String subject) {
    try (Connection owner = Owner.connect();
        PreparedStatement sql =
            owner.prepareStatement(
                """
                select data::text from outbox where subject = ?
                 order by (data ->> 'version')::bigint desc limit 1""")) {
      sql.setString(1, subject);
      try (ResultSet row = sql.executeQuery()) {
        assertThat(row.next()).as("an event about " + subject).isTrue();
        return Json.parse(row.getString(1));
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public static Json conversionOf(String orderId) {
    Json page = read("/conversions?orderId=" + orderId);
    assertThat(page.getList("items")).as("conversions of order " + orderId).hasSize(1);
    return read("/conversions/" + page.getString("items[0].id"));
  }

  /** Excludes the shop's own address of ACME. */
  private static String exclusion() {
    return as(Tokens.operator(ACME))
        .body(
            """
            {"identifier": {"email": "info@shop.example"}, "reason": "NOT_A_PERSON"}""")
        .post("/v1/brands/" + ACME + "/identity-exclusions")
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  private static final String REFUNDED =
      """
      "kind": "REFUND", "amount": {"amount": "5.00", "currency": "USD"},
      "occurredAt": "2026-09-05T10:00:00Z"}""";

  /** Records a refund of ACME. */
  public static Json refund(String body) {
    return as(Tokens.operator(ACME))
        .body(body)
        .post("/v1/brands/" + ACME + "/refunds")
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }

  /** The receipt of an event without a time. */
  private static String refusedEvent(Shop shop) {
    return shop.send("{\"event\": \"ViewContent\", \"event_id\": \"no-time\"}")
        .as(Json.class)
        .getString("data[0].receipt_id");
  }

  /** A further token of a source of ACME. */
  private static String sourceToken(Shop shop) {
    return as(Tokens.operator(ACME))
        .body("{\"name\": \"Till 2\"}")
        .post("/v1/brands/" + ACME + "/event-sources/" + shop.id() + "/tokens")
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  private static String visitorRule() {
    return as(Tokens.operator(ACME))
        .body(
            """
            {"kind": "AGENT", "value": "Monitor-%s", "visitorClass": "BOT", "note": "Ours"}"""
                .formatted(UUID.randomUUID()))
        .post("/v1/brands/" + ACME + "/visitor-rules")
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  /** A host of ACME's links whose DNS holds the proof; a fresh one each time. */
  private static Json linkHost() {
    Json host =
        as(Tokens.admin(ACME))
            .body("{\"host\": \"%s.acme.example\"}".formatted(UUID.randomUUID()))
            .post("/v1/brands/" + ACME + "/link-hosts")
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class);
    KnownNames.write(host.getString("proof.name"), host.getString("proof.text"));
    return host;
  }

  /** Both brands, and one resource of each kind in ACME, by the name of its path parameter. */
  public static Map<String, String> oneOfEach() {
    twoBrands();
    UUID creator = Sisters.creator(ACME);
    Sisters.partnership(ACME, creator, "ACTIVE", 0, UUID.randomUUID());
    Sisters.promoCode(ACME, creator, "MIA15", null, null);
    Shop shop = shop();
    Json link = link(creator);
    String click = click(link.getString("slug"));
    importTouches("[" + touch("old-1", link.getString("id"), "VIEW", Instant.EPOCH, "x") + "]")
        .then()
        .statusCode(200);
    shop.purchase("order-1", click).post().then().statusCode(200);
    process();
    Map<String, String> ids = new LinkedHashMap<>();
    ids.put("eventSource", shop.id());
    ids.put("eventSourceToken", sourceToken(shop));
    ids.put("refusedEvent", refusedEvent(shop));
    ids.put("receipt", ids.get("refusedEvent"));
    ids.put("NewRefusedReplay", "{\"changes\": {\"event_time\": 1795000000}}");
    ids.put("link", link.getString("id"));
    ids.put("visitorRule", visitorRule());
    ids.put("linkHost", linkHost().getString("id"));
    ids.put("slug", link.getString("slug"));
    ids.put("version", "v1.3");
    ids.put("pixelVersion", "1");
    ids.put("pixel", shop(ACME, "C9PIXEL").id());
    ids.put("Origin", "https://shop.example");
    ids.put("Access-Token", shop.accessToken());
    ids.put("conversion", read("/conversions").getString("items[0].id"));
    ids.put("refund", refund("{\"orderId\": \"order-1\", " + REFUNDED).getString("id"));
    ids.put("exclusion", exclusion());
    ids.put("person", read("/conversions/" + ids.get("conversion")).getString("personId"));
    ids.putAll(AdDayFixtures.oneOfEach());
    ids.putAll(AdAccountFixture.oneOfEach());
    ids.putAll(ShopFixture.oneOfEach());
    ids.put("conversionDefinition", read("/conversion-definitions").getString("items[0].id"));
    ids.put("channelRules", read("/channel-rules").getString("id"));
    ids.putAll(ForwardingFixture.oneOfEach());
    ids.put("place", PlaceFixtures.place("CHI-01").getString("id"));
    ids.putAll(SurveyFixtures.oneOfEach());
    ids.put("place", PlaceFixtures.place("NYC-05").getString("id"));
    ids.putAll(HeadcountFixtures.oneOfEach());
    ids.putAll(TrafficFixtures.oneOfEach());
    ids.putAll(StudyFixtures.oneOfEach());
    ids.put("setAside", AsideFixtures.aside("WAITING"));
    ids.putAll(AttributionFixtures.oneOfEach());
    ids.putAll(AmplificationFixtures.oneOfEach());
    ids.putAll(BudgetDecisionFixtures.oneOfEach());
    ids.putAll(PlatformResultFixtures.oneOfEach());
    return ids;
  }
}
