package io.hookline.kit.limit;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NORDLYS;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Contract;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One test for a caller: what a replica has counted stays counted for the day. */
@QuarkusTest
@TestProfile(LimitTest.Stingy.class)
class LimitTest {

  public static class Stingy implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "hookline.rate-limit.api",
          "3",
          "hookline.rate-limit.open",
          "4",
          "hookline.rate-limit.documents",
          "5",
          "hookline.rate-limit.window",
          "24h");
    }
  }

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  @Test
  void whoHasUsedUpItsRequestsIsToldWhenToGoOn() {
    String token = Tokens.analyst(ACME);
    as(token)
        .get(NOTES)
        .then()
        .statusCode(200)
        .header("RateLimit-Policy", "\"api\";q=3;w=86400")
        .header("RateLimit", matchesPattern("\"api\";r=2;t=\\d+"));
    as(token).get(NOTES + "/no-id").then().statusCode(404);
    as(token).get(NOTES).then().statusCode(200);

    Response refused = as(token).get(NOTES);
    expect(refused, 429, "TOO_MANY_REQUESTS");
    refused
        .then()
        .header("Retry-After", matchesPattern("\\d+"))
        .header("RateLimit", matchesPattern("\"api\";r=0;t=\\d+"));
    as(Tokens.operator(ACME)).get(NOTES).then().statusCode(200);
  }

  @Test
  void eachBrandIsCountedForItself() {
    String token = Tokens.agencyAdmin();
    for (int i = 0; i < 3; i++) {
      as(token).get(NOTES).then().statusCode(200);
    }
    expect(as(token).get(NOTES), 429, "TOO_MANY_REQUESTS");
    as(token).get("/v1/brands/" + NORDLYS + "/notes").then().statusCode(200);
  }

  @Test
  void requestsWithoutATokenAreCountedByAddress() {
    given()
        .get("/v1/callers/anyone")
        .then()
        .statusCode(200)
        .header("RateLimit-Policy", "\"open\";q=4;w=86400");
    for (int i = 0; i < 3; i++) {
      given().get("/v1/callers/anyone").then().statusCode(200);
    }
    expect(given().get("/v1/callers/anyone"), 429, "TOO_MANY_REQUESTS");
  }

  @Test
  void sistersAndHealthAreNotCounted() {
    for (int i = 0; i < 5; i++) {
      as(Tokens.sister())
          .get("/v1/changes")
          .then()
          .statusCode(200)
          .header("RateLimit", nullValue());
      given().get("/q/health/live").then().statusCode(200);
    }
  }

  @Test
  void theContractTellsOfItOnEveryOperationThatIsCounted() {
    JsonNode contract = Contract.document();
    JsonNode read = contract.at("/paths/~1v1~1brands~1{brand}~1notes~1{note}/get/responses");
    assertThat(read.at("/200/headers").has("RateLimit")).isTrue();
    assertThat(read.at("/429/$ref").asText()).isEqualTo("#/components/responses/E429");
    assertThat(contract.at("/components/responses/E429/headers").has("Retry-After")).isTrue();
    assertThat(contract.at("/paths/~1v1~1changes/get/responses").has("429")).isFalse();
  }

  @Test
  void theContractIsCountedAndHealthIsNot() {
    Response last = given().get("/q/openapi");
    for (int i = 0; i < 5; i++) {
      last = given().get("/q/openapi");
    }
    expect(last, 429, "TOO_MANY_REQUESTS");
    assertThat(last.header("RateLimit-Policy")).isEqualTo("\"documents\";q=5;w=86400");
    assertThat(last.header("Retry-After")).matches("\\d+");
    given().get("/q/health/ready").then().statusCode(200);
    given().get("/q/metrics").then().statusCode(200);
  }
}
