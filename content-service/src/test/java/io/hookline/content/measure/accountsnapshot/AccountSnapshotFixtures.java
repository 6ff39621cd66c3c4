package io.hookline.content.measure.accountsnapshot;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.hookline.kit.test.Json;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** Days of ACME's accounts. */
public final class AccountSnapshotFixtures {

  private AccountSnapshotFixtures() {}

  public static LocalDate day(int ago) {
    return LocalDate.now(ZoneOffset.UTC).minusDays(ago);
  }

  static ValidatableResponse record(String body) {
    return operator().body(body).post(acme("/account-snapshots")).then();
  }

  /**
   * @param collectedAt null for now
   * @param counters {@code "followers": 10}
   */
  static String body(
      String account, LocalDate day, String source, String collectedAt, String counters) {
    return """
        {"accountId": "%s", "day": "%s", "source": "%s", "collectedAt": %s, "counters": {%s}}"""
        .formatted(
            account,
            day,
            source,
            collectedAt == null ? "null" : "\"" + collectedAt + "\"",
            counters);
  }

  public static void followers(String account, LocalDate day, long followers) {
    record(body(account, day, "API", null, "\"followers\": " + followers)).statusCode(201);
  }

  static Json csv(String file) {
    return operator()
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(UTF_8))
        .post(acme("/account-snapshots/imports"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  static Json get(String path) {
    return operator().get(acme(path)).then().statusCode(200).extract().as(Json.class);
  }

  static Json days(String account, LocalDate from, LocalDate to) {
    return get("/accounts/%s/days?from=%s&to=%s".formatted(account, from, to));
  }

  public static Map<String, String> oneOfEach(String account) {
    return Map.of(
        "accountSnapshot",
        record(body(account, day(3), "API", null, "\"followers\": 48210, \"profileViews\": 1830"))
            .statusCode(201)
            .extract()
            .as(Json.class)
            .get("id"));
  }
}
