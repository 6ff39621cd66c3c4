package io.hookline.attribution.collect.adcost;

import static io.hookline.attribution.Fixtures.ACME;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** Days of ACME's ads. */
public final class AdDayFixtures {

  static final String AD = "1790162219134501121";
  static final String CAMPAIGN = "1790162219134500865";

  private AdDayFixtures() {}

  static LocalDate day(int ago) {
    return LocalDate.now(ZoneOffset.UTC).minusDays(ago);
  }

  static RequestSpecification operator() {
    return Fixtures.as(Tokens.operator(ACME));
  }

  static ValidatableResponse record(String body) {
    return operator().body(body).post("/v1/brands/" + ACME + "/ad-days").then();
  }

  /**
   * @param rest {@code "clicks": 10, "source": "API"}
   */
  static String body(LocalDate day, String rest) {
    return """
        {"network": "TIKTOK", "day": "%s", "platformCampaignId": "%s", %s}"""
        .formatted(day, CAMPAIGN, rest);
  }

  static String usd(String amount) {
    return "\"spend\": {\"amount\": \"%s\", \"currency\": \"USD\"}".formatted(amount);
  }

  static ValidatableResponse csv(String file, String query) {
    return operator()
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(UTF_8))
        .post("/v1/brands/" + ACME + "/ad-days/imports" + query)
        .then();
  }

  static Json csv(String file) {
    return csv(file, "").statusCode(200).extract().as(Json.class);
  }

  static Json list(String query) {
    return Fixtures.read("/ad-days" + query);
  }

  /** Of an ad that shows what a creator made. */
  public static String ofCreator(UUID creator, String ad) {
    return record(
            body(
                day(3),
                "\"adId\": \"%s\", \"creatorId\": \"%s\", \"source\": \"API\", \"clicks\": 12"
                    .formatted(ad, creator)))
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  public static Map<String, String> oneOfEach() {
    return Map.of(
        "adDay",
        record(
                body(
                    day(3),
                    "\"adId\": \"%s\", \"source\": \"IMPORT\", \"clicks\": 612, %s"
                        .formatted(AD, usd("118.40"))))
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id"));
  }
}
