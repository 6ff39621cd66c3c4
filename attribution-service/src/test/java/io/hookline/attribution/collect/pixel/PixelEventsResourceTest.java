package io.hookline.attribution.collect.pixel;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.NORDLYS;
import static io.hookline.attribution.Fixtures.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What anybody may add to a source by its public id, and what not. */
@QuarkusTest
class PixelEventsResourceTest {

  private static final String SHOP = "https://shop.example";
  private static final String VIEW =
      """
      {"data": [{"event": "Pageview", "event_id": "v-1", "age": 1500,
                 "user": {"ttp": "abcdefghijklmnopqrstuvwxyz1"},
                 "page": {"url": "https://shop.example/serum?utm_source=tiktok"}}]}""";

  private String source;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    source = connect("WEB", "C9ACMESHOP");
  }

  private static String connect(String kind, String code) {
    return as(Tokens.operator(ACME))
        .body(
            """
            {"name": "Shop", "kind": "%s", "code": "%s",
             "allowedOrigins": ["https://shop.example", "https://*.acme.example"]}"""
                .formatted(kind, code))
        .post("/v1/brands/" + ACME + "/event-sources")
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  private static Response send(String source, String origin, String type, String body) {
    var request = given().contentType(type).header("User-Agent", "Mozilla/5.0 (iPhone)");
    return (origin == null ? request : request.header("Origin", origin))
        .body(body)
        .post("/pixel/" + source + "/events");
  }

  private Response send(String body) {
    return send(source, SHOP, "text/plain", body);
  }

  private static void refused(Response answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.as(Json.class).getString("code")).isEqualTo(code);
    assertThat(Fixtures.count("select count(*) from event")).isZero();
  }

  @Test
  void anEventOfAPageIsStoredWithItsAgeAndBrowserOnce() {
    Response answer = send(VIEW);
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(SHOP);
    assertThat(answer.header("Vary")).contains("Origin");
    assertThat(send(source, "https://www.acme.example", "application/json", VIEW).statusCode())
        .isEqualTo(204);
    assertThat(
            Fixtures.count(
                "select count(*) from event where event_id = 'v-1' and door = 1 and received_at -"
                    + " occurred_at between interval '1.4 s' and interval '1.6 s'"))
        .isEqualTo(1);
    assertThat(Fixtures.count("select count(*) from receipt where status = 'DUPLICATE'"))
        .isEqualTo(1);
  }

  @Test
  void theServersEventOfTheSameIdCompletesIt() {
    send(VIEW.replace("Pageview", "Purchase"));
    String token =
        as(Tokens.operator(ACME))
            .body("{\"name\": \"Server\"}")
            .post("/v1/brands/" + ACME + "/event-sources/" + source + "/tokens")
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("accessToken");
    given()
        .header("Access-Token", token)
        .contentType("application/json")
        .body(
            """
            {"event_source": "web", "event_source_id": "C9ACMESHOP", "data": [{"event": "Purchase",
             "event_time": %d, "event_id": "v-1"}]}"""
                .formatted(System.currentTimeMillis() / 1000))
        .post("/open_api/v1.3/event/track/")
        .then()
        .statusCode(200);
    assertThat(
            Fixtures.count(
                "select count(*) from event s join event p on p.id = s.merged_with"
                    + " where p.door = 1 and s.door = 2"))
        .isEqualTo(1);
  }

  /** The pixel's id is public: it takes no memory that its door would not use. */
  @Test
  void aBodyIsNotReadToItsEndWhereThatIsTooLong() throws IOException {
    try (Socket browser = new Socket("localhost", RestAssured.port)) {
      browser.setSoTimeout(10_000);
      OutputStream to = browser.getOutputStream();
      to.write(
          """
          POST /pixel/%s/events HTTP/1.1\r
          Host: localhost\r
          Origin: https://shop.example\r
          Content-Type: text/plain\r
          Content-Length: 5000000\r
          \r
          """
              .formatted(source)
              .getBytes(StandardCharsets.US_ASCII));
      to.write(new byte[20_000]);
      to.flush();
      to.write(new byte[60_000]);
      to.flush();
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(browser.getInputStream(), StandardCharsets.US_ASCII));
      assertThat(answer.readLine()).contains(" 413 ");
    }
  }

  @Test
  void pagesOfOtherOriginsAreRefused() {
    for (String forged :
        new String[] {
          null, "null", "https://evil.example", "http://shop.example", "https://shop.example.evil"
        }) {
      refused(send(source, forged, "text/plain", VIEW), 403, "ORIGIN_NOT_ALLOWED");
    }
  }

  @Test
  void whatIsNoWebSourceTakesNothing() {
    refused(send(UUID.randomUUID().toString(), SHOP, "text/plain", VIEW), 404, "PIXEL_NOT_FOUND");
    refused(send(connect("OFFLINE", "TILL"), SHOP, "text/plain", VIEW), 404, "PIXEL_NOT_FOUND");
    String path = "/v1/brands/" + NORDLYS + "/event-sources/" + source + "/pixel";
    assertThat(as(Tokens.analyst(NORDLYS)).get(path).as(Json.class).getString("code"))
        .isEqualTo("PIXEL_NOT_FOUND");
  }

  @Test
  void hostileBodiesAreRefusedInWords() {
    refused(send("{\"data\": [{\"event\": NaN}]}"), 400, "MALFORMED_JSON");
    refused(send("[".repeat(50_000)), 400, "MALFORMED_JSON");
    refused(send(VIEW + "x"), 400, "MALFORMED_JSON");
    refused(send("{}"), 400, "INVALID_BODY");
    refused(send("7"), 400, "INVALID_BODY");
    refused(send("{\"data\": []}"), 400, "INVALID_BODY");
    refused(send("{\"data\": [" + "7,".repeat(50) + "7]}"), 400, "INVALID_BODY");
    refused(send("{\"data\": \"" + "x".repeat(70_000) + "\"}"), 413, "PAYLOAD_TOO_LARGE");
  }

  @Test
  void whatIsNotUnderstoodHasAReceiptAndItsNeighboursAreTaken() {
    String events =
        "7, {\"event_id\": \"nameless\"}, {\"event\": \"Contact\", \"event_id\": \"ok\", \"age\": -5},"
            + " {\"event\": \"Contact\", \"event_id\": \"old\", \"age\": 1e15, \"user\": 3}";
    assertThat(send("{\"data\": [" + events + "]}").statusCode()).isEqualTo(204);
    assertThat(Fixtures.count("select count(*) from receipt where status = 'REJECTED'"))
        .isEqualTo(2);
    assertThat(
            Fixtures.count(
                "select count(*) from event where occurred_at between"
                    + " received_at - interval '49 h' and received_at"))
        .isEqualTo(2);
  }

  @Test
  void aTestIsKeptAsOne() {
    send(VIEW.replaceFirst("\\{", "{\"test_event_code\": \"TEST1\", "));
    assertThat(Fixtures.count("select count(*) from event where test")).isEqualTo(1);
  }

  @Test
  void aBrowserThatAsksFirstMaySendJson() {
    Response answer =
        given()
            .header("Origin", "https://shop.example")
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "content-type")
            .options("/pixel/" + source + "/events");
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://shop.example");
    assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("POST");
    assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo("content-type");
  }

  @Test
  void theSnippetNamesTheScriptAsItIs() {
    Json pixel = Fixtures.read("/event-sources/" + source + "/pixel");
    assertThat(pixel.getString("snippet"))
        .isEqualTo(
            "<script async src=\"%s\" integrity=\"%s\" crossorigin=\"anonymous\" data-source=\"%s\" data-code=\"C9ACMESHOP\"></script>"
                .formatted(
                    pixel.getString("scriptUrl"), PixelScript.version(1).integrity(), source));
    assertThat(pixel.getString("scriptUrl")).endsWith("/pixel/1/hl.js");
    assertThat(pixel.getString("tagManagerUrl"))
        .endsWith("/pixel/1/hl.js?source=" + source + "&code=C9ACMESHOP");
    assertThat(pixel.getString("contentSecurityPolicy"))
        .matches("script-src (http\\S+/pixel/); connect-src \\1");
    assertThat(pixel.<String>getList("allowedOrigins"))
        .containsExactly("https://*.acme.example", "https://shop.example");
  }

  @Test
  void whatTakesAnOrderBackIsNotTakenFromAPage() {
    for (String event :
        java.util.List.of(
            "\"event\": \"CancelOrder\", \"properties\": {\"order_id\": \"1003\"}",
            "\"event\": \"Refund\", \"properties\": {\"order_id\": \"1003\", \"value\": 5, \"currency\": \"USD\"}",
            "\"event\": \"Chargeback\", \"properties\": {\"order_id\": \"1003\"}",
            "\"event\": \"Purchase\", \"properties\": {\"order_id\": \"1003\", \"value\": -5, \"currency\": \"USD\"}")) {
      send("{\"data\": [{" + event + "}]}");
    }
    assertThat(Fixtures.count("select count(*) from event")).isZero();
    assertThat(
            Fixtures.count(
                "select count(*) from receipt where status = 'REJECTED' and path like '%event'"))
        .isEqualTo(4);
  }
}
