package io.hookline.reporting.judgement.goal;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.LINK;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.as;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionChanges;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Goals that tests begin with. It is Sunday, 22 November 2026. */
public final class GoalFixtures {

  static final String GOALS = "/v1/brands/" + ACME + "/goals";
  static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);

  private GoalFixtures() {}

  /** By the names of their path parameters, one of them ready for each step. */
  public static Map<String, String> oneOfEach() {
    return Map.of(
        "goal", set("clicks", "300", ""),
        "changeGoal", set("clicks", "350", ""),
        "abandonGoal", set("clicks", "400", ""));
  }

  /** Of three weeks, the second of which ends today. */
  static String body(String measure, String target, String more) {
    return """
        {"objective": "ENGAGEMENT", "title": "More", "measure": "%s", "target": %s,
         "from": "2026-11-09", "to": "2026-11-29"%s}"""
        .formatted(measure, target, more);
  }

  static String set(String measure, String target, String more) {
    return post(body(measure, target, more)).statusCode(201).extract().as(Json.class).get("id");
  }

  static ValidatableResponse post(String body) {
    return as(Tokens.finance(ACME, Role.OPERATOR)).body(body).post(GOALS).then();
  }

  static ValidatableResponse put(String id, String ifMatch, String body) {
    return as(Tokens.finance(ACME, Role.OPERATOR))
        .header("If-Match", ifMatch)
        .body(body)
        .put(GOALS + "/" + id)
        .then();
  }

  static ValidatableResponse abandon(String id) {
    return as(Tokens.finance(ACME, Role.OPERATOR))
        .body("{\"reason\": \"The launch moved\"}")
        .post(GOALS + "/" + id + "/abandon")
        .then();
  }

  static Json read(String path) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .get(GOALS + path)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  static Json progress(String id) {
    return read("/" + id + "/progress");
  }

  /** Clicks of each of so many days up to yesterday. */
  static void clicks(int days, ToIntFunction<LocalDate> ofDay) {
    List<ObjectNode> changes = new ArrayList<>();
    changes.add(AttributionChanges.link(ACME, LINK, MIA, "serum"));
    for (int back = days - 1; back >= 0; back--) {
      LocalDate day = YESTERDAY.minusDays(back);
      changes.add(
          AttributionChanges.clicks(ACME, LINK, MIA, day.toString(), ofDay.applyAsInt(day), 1));
    }
    Feeds.apply(changes);
  }
}
