package io.hookline.attribution.collect.linkhost;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.NORDLYS;
import static io.hookline.attribution.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.ProblemShape;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hosts of brands' own. */
@QuarkusTest
class LinkHostTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static Json register(String brand, String host) {
    return as(Tokens.admin(brand))
        .body("{\"host\": \"" + host + "\"}")
        .post("/v1/brands/" + brand + "/link-hosts")
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }

  private static Response step(String brand, Json host, String step) {
    return as(Tokens.admin(brand))
        .post("/v1/brands/" + brand + "/link-hosts/" + host.getString("id") + "/" + step);
  }

  private static Response link(String brand, String host, String slug) {
    return as(Tokens.operator(brand))
        .body(
            """
            {"destinationUrl": "https://shop.example/", "host": "%s", "slug": "%s"}"""
                .formatted(host, slug))
        .post("/v1/brands/" + brand + "/links");
  }

  private static void prove(Json host) {
    KnownNames.write(host.getString("proof.name"), host.getString("proof.text"));
  }

  @Test
  void aHostIsTheBrandsOnceItsDnsSaysSo() {
    Json host = register(ACME, "Go.Acme.Example");
    assertThat(host.getString("host")).isEqualTo("go.acme.example");
    assertThat(host.getString("proof.name")).isEqualTo("_hookline.go.acme.example");
    ProblemShape.expect(step(ACME, host, "verify"), 409, "LINK_HOST_NOT_PROVEN");
    Json refused =
        ProblemShape.expect(link(ACME, "go.acme.example", "mia"), 422, "LINK_HOST_NOT_VERIFIED");
    assertThat(refused.getList("violations[*].field")).containsExactly("host");
    prove(host);
    step(ACME, host, "verify").then().statusCode(200);
    ProblemShape.expect(step(ACME, host, "verify"), 409, "LINK_HOST_VERIFIED");
    Json made =
        link(ACME, "GO.acme.example", "mia").then().statusCode(201).extract().as(Json.class);
    assertThat(made.getString("shortUrl")).isEqualTo("https://go.acme.example/mia");
    ProblemShape.expect(link(ACME, "go.acme.example", "mia"), 409, "SLUG_TAKEN");
    // Words are free again on a host of one's own.
    as(Tokens.operator(NORDLYS))
        .body("{\"destinationUrl\": \"https://coffee.example\", \"slug\": \"mia\"}")
        .post("/v1/brands/" + NORDLYS + "/links")
        .then()
        .statusCode(201);
  }

  @Test
  void theServicesOwnHostIsNoneOfTheBrands() {
    for (String host : new String[] {"localhost", "LOCALHOST", "http://localhost:8083/"}) {
      Json made =
          link(ACME, host, "on-" + Math.abs(host.hashCode()))
              .then()
              .statusCode(201)
              .extract()
              .as(Json.class);
      assertThat(made.getString("host")).isNull();
      assertThat(made.getString("shortUrl")).startsWith("http://localhost:8083/l/on-");
    }
  }

  @Test
  void nobodyKeepsAHostByNamingItFirst() {
    Json named = register(NORDLYS, "links.acme.example");
    Json real = register(ACME, "links.acme.example");
    prove(real);
    ProblemShape.expect(step(NORDLYS, named, "verify"), 409, "LINK_HOST_NOT_PROVEN");
    step(ACME, real, "verify").then().statusCode(200);
    KnownNames.write(
        named.getString("proof.name"), named.getString("proof.text"), real.getString("proof.text"));
    ProblemShape.expect(step(NORDLYS, named, "verify"), 409, "LINK_HOST_TAKEN");
    step(ACME, real, "retire").then().statusCode(200);
    ProblemShape.expect(step(ACME, real, "retire"), 409, "LINK_HOST_RETIRED");
    ProblemShape.expect(step(ACME, real, "verify"), 409, "LINK_HOST_RETIRED");
    step(NORDLYS, named, "verify").then().statusCode(200);
    ProblemShape.expect(link(ACME, "links.acme.example", "mia"), 422, "LINK_HOST_NOT_VERIFIED");
  }

  /** The record of whoever had it is gone with it. */
  @Test
  void aDomainThatIsSomebodyElsesNowIsTheirs() {
    Json lapsed = register(ACME, "lapsed.example");
    prove(lapsed);
    step(ACME, lapsed, "verify").then().statusCode(200);
    Json bought = register(NORDLYS, "lapsed.example");
    ProblemShape.expect(step(NORDLYS, bought, "verify"), 409, "LINK_HOST_NOT_PROVEN");
    prove(bought);
    step(NORDLYS, bought, "verify").then().statusCode(200);
    assertThat(Fixtures.read("/link-hosts/" + lapsed.getString("id")).getString("retiredAt"))
        .isNotNull();
    ProblemShape.expect(link(ACME, "lapsed.example", "mia"), 422, "LINK_HOST_NOT_VERIFIED");
  }

  @Test
  void whatIsNoHostOfOnesOwnIsRefused() {
    ProblemShape.expect(
        as(Tokens.admin(ACME))
            .body("{\"host\": \"https://go.acme.example/\"}")
            .post("/v1/brands/" + ACME + "/link-hosts"),
        422,
        "VALIDATION_FAILED");
    register(ACME, "twice.acme.example");
    ProblemShape.expect(
        as(Tokens.admin(ACME))
            .body("{\"host\": \"twice.acme.example\"}")
            .post("/v1/brands/" + ACME + "/link-hosts"),
        409,
        "LINK_HOST_KNOWN");
    Json host = register(ACME, "unreachable.acme.example");
    ProblemShape.expect(step(ACME, host, "verify"), 503, "UNAVAILABLE");
  }
}
