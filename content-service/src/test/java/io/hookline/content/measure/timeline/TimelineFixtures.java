package io.hookline.content.measure.timeline;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;

import io.hookline.kit.test.Json;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** Entries of ACME's timeline. */
public final class TimelineFixtures {

  private TimelineFixtures() {}

  static ValidatableResponse record(String body) {
    return operator().body(body).post(acme("/timeline")).then();
  }

  /**
   * @param more fields, with a comma in front
   */
  static String entry(String kind, Object startsAt, String more) {
    return record(
            "{\"kind\": \"%s\", \"title\": \"Something changed\", \"startsAt\": \"%s\" %s}"
                .formatted(kind, startsAt, more))
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  static Json list(String query) {
    return operator()
        .get(acme("/timeline" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  static List<String> ids(String query) {
    return list(query).getList("items[*].id");
  }

  public static Map<String, String> oneOfEach() {
    return Map.of("timelineEntry", entry("BUDGET", daysAgo(3), ""));
  }
}
