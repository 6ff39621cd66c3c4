package io.hookline.attribution.collect.adaccount;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** An ad account of ACME, whose days are those of UTC. */
public record AdAccountFixture(String id, String advertiser) {

  static final String TOKEN = "secret-token-of-the-ad-account";

  static AdAccountFixture connect() {
    return connect(someAdvertiser());
  }

  static AdAccountFixture connect(String advertiser) {
    String id =
        post("", body(advertiser, TOKEN))
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id");
    return new AdAccountFixture(id, advertiser);
  }

  static String someAdvertiser() {
    return Long.toString(ThreadLocalRandom.current().nextLong(1L << 60, Long.MAX_VALUE));
  }

  /** A connected one, and bodies that are taken. */
  public static Map<String, String> oneOfEach() {
    return Map.of(
        "adAccount",
        connect().id(),
        "NewAdAccount",
        body(someAdvertiser(), TOKEN),
        "AdAccountUpdate",
        change("UTC", TOKEN));
  }

  static String body(String advertiser, String token) {
    return """
    {"advertiserId": "%s", "name": "Acme US", "dayZone": "UTC", "currency": "USD",
     "accessToken": "%s"}"""
        .formatted(advertiser, token);
  }

  static String change(String zone, String token) {
    return """
    {"name": "Acme", "dayZone": "%s", "currency": "USD", "accessToken": %s}"""
        .formatted(zone, token == null ? "null" : '"' + token + '"');
  }

  static Response post(String path, String body) {
    RequestSpecification request = as(Tokens.admin(ACME));
    return (body.isEmpty() ? request : request.body(body))
        .post("/v1/brands/" + ACME + "/ad-accounts" + path);
  }

  Response put(String etag, String body) {
    return as(Tokens.admin(ACME))
        .header("If-Match", etag)
        .body(body)
        .put("/v1/brands/" + ACME + "/ad-accounts/" + id);
  }

  ReportServer tiktok() {
    return ReportServer.of(advertiser);
  }

  Json read() {
    return Fixtures.read("/ad-accounts/" + id);
  }

  Json pull() {
    return Fixtures.read("/ad-accounts/" + id + "/pull");
  }

  void pullNow() {
    post("/" + id + "/pull", "").then().statusCode(200);
  }

  static LocalDate day(int ago) {
    return LocalDate.now(ZoneOffset.UTC).minusDays(ago);
  }

  /** Works until it holds; after failures there is a pause of some milliseconds. */
  static void until(ThrowingRunnable holds) {
    Awaitility.await()
        .untilAsserted(
            () -> {
              work();
              holds.run();
            });
  }

  static void work() {
    Arc.container().instance(AdAccountWorker.class).get().work();
  }
}
