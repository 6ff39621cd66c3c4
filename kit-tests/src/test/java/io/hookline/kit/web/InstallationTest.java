package io.hookline.kit.web;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an installation decides at start, on a day when its OIDC server is down. */
@QuarkusTest
@TestProfile(InstallationTest.Installation.class)
class InstallationTest {

  public static class Installation implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "hookline.swagger-ui", "true",
          "hookline.cors.enabled", "true",
          "hookline.cors.origins", "https://agency.example",
          "quarkus.oidc.auth-server-url", "http://localhost:1/nowhere",
          "hookline.issuer-patience", "1s");
    }
  }

  @Test
  void aServiceStartsWithoutItsOidcServerAndSaysThatItCannotCheckTokens() {
    Sample.twoBrands();
    expect(as(Tokens.analyst(ACME)).get(NOTES), 503, "UNAVAILABLE");
    given().get("/v1/callers/anyone").then().statusCode(200);
    given().get("/q/health/live").then().statusCode(200);
  }

  @Test
  void swaggerUiIsShownWhereItIsWanted() {
    given()
        .get("/q/swagger-ui/")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'"))
        .body(containsString("swagger-ui"));
  }

  @Test
  void pagesOfNamedOriginsMayRead() {
    given()
        .header("Origin", "https://agency.example")
        .get("/v1/callers/anyone")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", equalTo("https://agency.example"));
    given()
        .header("Origin", "https://elsewhere.example")
        .get("/v1/callers/anyone")
        .then()
        .statusCode(403)
        .header("Access-Control-Allow-Origin", nullValue());
  }
}
