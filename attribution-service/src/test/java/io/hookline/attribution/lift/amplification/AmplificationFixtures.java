package io.hookline.attribution.lift.amplification;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** Boosts of ACME's posts. */
public final class AmplificationFixtures {

  static final ZoneId ZONE = ZoneId.of("America/New_York");
  static final LocalDate TODAY = LocalDate.now(ZONE);
  static final String AD = "1790162219134501999";

  private AmplificationFixtures() {}

  /** A day of a Spark ad that shows the post. */
  public static void boosted(LocalDate day, UUID post, String ad, String spend) {
    boosted(day, post, ad, spend, "USD");
  }

  static void boosted(LocalDate day, UUID post, String ad, String spend, String currency) {
    ad(
        """
        {"network": "TIKTOK", "adKind": "SPARK", "day": "%s", "platformCampaignId": "c-%s",
         "adId": "%s", "postId": "%s", "source": "API", "impressions": 1000,
         "spend": {"amount": "%s", "currency": "%s"}}"""
            .formatted(day, ad, ad, post, spend, currency));
  }

  static void ad(String body) {
    as(Tokens.operator(ACME))
        .body(body)
        .post("/v1/brands/" + ACME + "/ad-days")
        .then()
        .statusCode(201);
  }

  static String link(UUID post) {
    return as(Tokens.operator(ACME))
        .body(
            """
            {"kind": "POST", "postId": "%s", "destinationUrl": "https://shop.example/serum",
             "utm": {"source": "tiktok", "medium": "organic"}}"""
                .formatted(post))
        .post("/v1/brands/" + ACME + "/links")
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  public static void measure() {
    Arc.container().instance(AmplificationWorker.class).get().work();
  }

  static Json measurements(String query) {
    return Fixtures.read("/amplification-measurements" + query);
  }

  public static Map<String, String> oneOfEach() {
    UUID post = UUID.randomUUID();
    Sisters.post(ACME, post, "7392011234567890999", null, 0);
    boosted(TODAY.minusDays(20), post, AD, "50.00");
    measure();
    return Map.of(
        "amplificationMeasurement", measurements("?postId=" + post).getString("items[0].id"));
  }
}
