package io.hookline.reporting.figures.objective;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
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
}
