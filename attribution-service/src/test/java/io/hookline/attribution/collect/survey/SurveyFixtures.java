package io.hookline.attribution.collect.survey;

import static io.hookline.attribution.Fixtures.ACME;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** What ACME asks its shoppers. */
public final class SurveyFixtures {

  private static final String SURVEYS = "/v1/brands/" + ACME + "/surveys";

  private SurveyFixtures() {}

  public static String json(String name, UUID creator) {
    return """
    {"name": "%s", "question": "How did you hear of us?",
     "options": [
       {"key": "tiktok", "label": "TikTok", "words": ["tik tok", "tt"], "channel": "tiktok"},
       {"key": "mia", "label": "@miawong", "creatorId": %s},
       {"key": "friend", "label": "A friend"}]}"""
        .formatted(name, creator == null ? "null" : '"' + creator.toString() + '"');
  }

  static ValidatableResponse create(String body) {
    return Fixtures.as(Tokens.operator(ACME)).body(body).post(SURVEYS).then();
  }

  public static Json survey(UUID creator) {
    return create(json("After the checkout", creator)).statusCode(201).extract().as(Json.class);
  }

  public static ValidatableResponse answer(String survey, String rest) {
    return Fixtures.as(Tokens.operator(ACME))
        .body("{" + rest + "}")
        .post(SURVEYS + "/" + survey + "/answers")
        .then();
  }

  static Json csv(String file, String query) {
    return Fixtures.as(Tokens.operator(ACME))
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post("/v1/brands/" + ACME + "/survey-answers/imports" + query)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  static Json results(String survey, String query) {
    return Fixtures.read("/surveys/" + survey + "/results" + query);
  }

  public static Map<String, String> oneOfEach() {
    String survey = survey(null).getString("id");
    String answer =
        answer(survey, "\"answer\": \"TikTok\", \"orderId\": \"order-1\"")
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id");
    return Map.of("survey", survey, "surveyAnswer", answer);
  }
}
