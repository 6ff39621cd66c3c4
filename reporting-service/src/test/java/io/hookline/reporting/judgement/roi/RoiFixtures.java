package io.hookline.reporting.judgement.roi;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionChanges;
import io.restassured.response.ValidatableResponse;

/** Mia's score. */
final class RoiFixtures {

  private RoiFixtures() {}

  static void earns(String amount) {
    Feeds.apply(
        AttributionChanges.credited(
            ACME, id(71), 1, "2026-09-11T12:00:00Z", AttributionChanges.click(MIA, "1", amount)));
  }

  static ValidatableResponse roi(String query) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .get("/v1/brands/" + ACME + "/creators/" + MIA + "/roi" + query)
        .then()
        .statusCode(200);
  }
}
