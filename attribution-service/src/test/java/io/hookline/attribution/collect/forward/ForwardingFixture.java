package io.hookline.attribution.collect.forward;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** A web shop of ACME whose events go on to a pixel of their own. */
public record ForwardingFixture(Shop shop, String id, String pixel) {

  /** TikTok answers from the first test on, whichever that is. */
  public ForwardingFixture {
    EventsApiServer.requests(pixel);
  }

  static ForwardingFixture begin(String more) {
    String pixel = "P" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    EventsApiServer.open(pixel);
    Shop shop = Fixtures.shop(ACME, pixel);
    String id =
        post("", body(shop.id(), pixel, more))
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id");
    return new ForwardingFixture(shop, id, pixel);
  }

  static ForwardingFixture begin() {
    return begin("");
  }

  /** Of a source that is there; without its shop. */
  static ForwardingFixture of(String source) {
    String pixel = "P" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    Json begun = post("", body(source, pixel, "")).then().statusCode(201).extract().as(Json.class);
    return new ForwardingFixture(null, begun.getString("id"), pixel);
  }

  /** A running one, and a body for another. */
  public static Map<String, String> oneOfEach() {
    ForwardingFixture one = begin();
    one.send("seen", "");
    EventsApiServer.code(one.pixel(), 40002, "data.0.event_time: Not a valid integer.");
    one.until(() -> assertThat(one.events("DEAD")).isEqualTo(1));
    Json dead = one.read("/events?state=DEAD");
    Shop next = Fixtures.shop(ACME, "C-NEXT-" + UUID.randomUUID());
    return Map.of(
        "forwarding",
        one.id(),
        "forwardedEvent",
        dead.getString("items[0].id"),
        "replayForwardedEvent.forwarding",
        one.id(),
        "replayForwardedEvents",
        begin().id(),
        "NewForwarding",
        body(next.id(), "PNEXT", ""));
  }

  static String body(String source, String pixel, String more) {
    return """
    {"eventSourceId": "%s", "accessToken": "secret-token-of-the-pixel",
     "settings": {"pixelCode": "%s", "events": ["Purchase", "AddToCart"],
                  "unstatedConsent": "FORWARD", "limitedDataUse": false%s}}"""
        .formatted(source, pixel, more);
  }

  static Response post(String path, String body) {
    RequestSpecification request = as(Tokens.admin(ACME));
    return (body.isEmpty() ? request : request.body(body))
        .post("/v1/brands/" + ACME + "/forwardings" + path);
  }

  Json read(String path) {
    return as(Tokens.analyst(ACME))
        .get("/v1/brands/" + ACME + "/forwardings/" + id + path)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  /** A purchase with this id, of now. */
  void send(String eventId, String more) {
    send("Purchase", eventId, System.currentTimeMillis() / 1000, more);
  }

  void send(String event, String eventId, long at, String more) {
    shop.send(
            """
            {"event": "%s", "event_id": "%s", "event_time": %d,
             "user": {"email": "kim.lee@mail.example", "hlclid": "hl-1"},
             "properties": {"value": "10.00", "currency": "USD", "order_id": "%s"}%s}"""
                .formatted(event, eventId, at, eventId, more))
        .then()
        .statusCode(200);
  }

  int events(String state) {
    return read("/events?state=" + state).getList("items").size();
  }

  /** Works until it holds; transactions of others may keep events back for a moment. */
  void until(ThrowingRunnable holds) {
    Awaitility.await()
        .untilAsserted(
            () -> {
              work();
              holds.run();
            });
  }

  static void work() {
    Arc.container().instance(ForwardWorker.class).get().work();
  }
}
