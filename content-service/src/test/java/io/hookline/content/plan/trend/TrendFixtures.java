package io.hookline.content.plan.trend;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;

import io.hookline.kit.test.Json;
import io.restassured.response.ValidatableResponse;

/** Trends that tests begin with. */
public final class TrendFixtures {

  static final String ANSWERS =
      """
      {"audience": {"fits": true, "reason": "The joke is about skincare nerds"},
       "promise": {"fits": true, "reason": "It ends with a routine"},
       "payoff": {"fits": %s, "reason": "The point comes in three seconds"}}""";

  private TrendFixtures() {}

  /** A sound without a link. */
  public static String trend(String name) {
    return create("{\"kind\": \"SOUND\", \"name\": \"%s\"}".formatted(name))
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  /** Its fit test is complete. */
  public static String tested(String name) {
    String id = trend(name);
    test(id, ANSWERS.formatted(true)).statusCode(200);
    return id;
  }

  /** It is in use. */
  public static String decided(String name) {
    String id = tested(name);
    decide(id, "{\"choice\": \"USE\", \"reason\": \"It fits\"}").statusCode(200);
    return id;
  }

  static ValidatableResponse create(String body) {
    return operator().body(body).post(acme("/trends")).then();
  }

  static ValidatableResponse test(String id, String answers) {
    return operator()
        .header("If-Match", "*")
        .body(answers)
        .put(acme("/trends/" + id + "/fit-test"))
        .then();
  }

  static ValidatableResponse decide(String id, String body) {
    return operator().body(body).post(acme("/trends/" + id + "/decide")).then();
  }
}
