package io.hookline.reporting.figures.objective;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.hookline.kit.test.Tokens;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObjectiveResourceTest {

  @Test
  void theyAreListedWithWhatProvesNothing() {
    as(Tokens.analyst(ACME))
        .get("/v1/objectives")
        .then()
        .statusCode(200)
        .body(at("items[*].objective", contains("AWARENESS", "ENGAGEMENT", "CONVERSION")))
        .body(at("items[*].cadence", contains("MONTH", "WEEK", "WEEK")))
        .body(at("items[0].forbidden[0].measures", hasItem("link_clicks")))
        .body(at("items[1].forbidden[0].onlyAlone", equalTo(true)))
        .body(at("items[2].lagDays", equalTo(7)));
  }

  /** Asked without an objective, the same question is answered. */
  @Test
  void aQuestionThatWouldProveNothingIsRefused() {
    Fixtures.twoBrands();
    ask("\"roas\"", "AWARENESS")
        .statusCode(422)
        .body(at("code", equalTo("FORBIDDEN_PROOF")))
        .body(at("detail", containsString("Roas is no proof of awareness: return on ad spend")))
        .body(at("violations[0].field", equalTo("measures[0]")));
    ask("\"views\"", "ENGAGEMENT").statusCode(422);
    ask("\"views\", \"completion_rate\"", "ENGAGEMENT").statusCode(200);
    ask("\"conversions\", \"views\"", "CONVERSION").statusCode(422);
    ask("\"reach\", \"followers\"", "AWARENESS").statusCode(200);
  }

  private static ValidatableResponse ask(String measures, String objective) {
    return as(Tokens.analyst(ACME))
        .body("{\"measures\": [%s], \"objective\": \"%s\"}".formatted(measures, objective))
        .post("/v1/brands/" + ACME + "/queries")
        .then();
  }
}
