package io.hookline.content.plan.idea;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;

import io.hookline.content.plan.trend.TrendFixtures;
import io.hookline.kit.test.Json;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Ideas that tests begin with. */
public final class IdeaFixtures {

  private IdeaFixtures() {}

  /** Of the team's own head. */
  public static String idea(String title) {
    return id(create("{\"title\": \"%s\", \"source\": \"OWN\"}".formatted(title)));
  }

  public static String ideaOf(String trend) {
    return id(
        create(
            """
            {"title": "Second coat", "source": "TREND", "trendId": "%s"}"""
                .formatted(trend)));
  }

  /** Both, by the names of their path parameters, and trends that are ready for a step. */
  public static Map<String, String> ideaOfATrend() {
    String trend = TrendFixtures.tested("Quiet unboxing");
    return Map.of(
        "trend", trend,
        "idea", ideaOf(trend),
        "decideTrend", TrendFixtures.tested("Slow zoom"),
        "reopenTrend", TrendFixtures.decided("Fast zoom"));
  }

  static ValidatableResponse create(String body) {
    return operator().body(body).post(acme("/ideas")).then();
  }

  static ValidatableResponse step(String id, String step, String body) {
    return operator().body(body).post(acme("/ideas/" + id + "/" + step)).then();
  }

  static Json list(String query) {
    return operator().get(acme("/ideas" + query)).then().statusCode(200).extract().as(Json.class);
  }

  private static String id(ValidatableResponse created) {
    return created.statusCode(201).extract().as(Json.class).get("id");
  }
}
