package io.hookline.creator.brand;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.NORDLYS;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.partnership;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BrandResourceTest {

  @Test
  void theAgencyRegistersABrand() {
    register("acme-cosmetics", "America/New_York", "USD")
        .then()
        .statusCode(201)
        .header("Location", endsWith("/v1/brands/acme-cosmetics"))
        .header("ETag", "\"0\"")
        .body(at("slug", equalTo("acme-cosmetics")))
        .body(at("timeZone", equalTo("America/New_York")))
        .body(at("currency", equalTo("USD")))
        .body(at("version", equalTo(0)));
    assertThat(PublishedChanges.read().getString("[0].type"))
        .isEqualTo("io.hookline.creator.BrandRegistered");
    assertThat(PublishedChanges.read().getString("[0].brand")).isEqualTo("acme-cosmetics");
    assertThat(PublishedChanges.read().getString("[0].data.timeZone"))
        .isEqualTo("America/New_York");
  }

  @Test
  void aSlugIsTakenOnce() {
    twoBrands();
    expect(register(ACME, "Europe/Oslo", "EUR"), 409, "SLUG_TAKEN");
    assertThat(PublishedChanges.read().getList("")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-acme", "acme-", "Acme", "a b", "a_b", "ü", "../etc", "*"})
  void aSlugIsAnAddress(String slug) {
    Json problem = expect(register(slug, "Europe/Oslo", "EUR"), 422, "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly("slug");
  }

  @ParameterizedTest
  @CsvSource({"+02:00,EUR,timeZone", "Europe/Atlantis,EUR,timeZone", "Europe/Oslo,EURO,currency"})
  void zoneAndCurrencyAreKnown(String zone, String currency, String field) {
    Json problem = expect(register("acme", zone, currency), 422, "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly(field);
  }

  @Test
  void onlyTheAgencyRegisters() {
    for (String token : List.of(Tokens.admin(ACME), Tokens.sister(), Tokens.withoutGroups())) {
      expect(as(token).body("{}").post("/v1/brands"), 403, "FORBIDDEN");
    }
  }

  @Test
  void everybodyListsTheBrandsThatTheyMaySee() {
    twoBrands();
    list(Tokens.agencyAdmin(), "").body(at("items[*].slug", contains(ACME, NORDLYS)));
    list(Tokens.analyst(NORDLYS), "").body(at("items[*].slug", contains(NORDLYS)));
    list(Tokens.withoutGroups(), "").body(at("items", empty()));
    list(Tokens.sister(), "").body(at("items", empty()));
  }

  @Test
  void theListIsPaged() {
    twoBrands();
    String cursor =
        list(Tokens.agencyAdmin(), "?limit=1")
            .body(at("items[*].slug", contains(ACME)))
            .extract()
            .as(Json.class)
            .get("nextCursor");
    list(Tokens.agencyAdmin(), "?limit=1&cursor=" + cursor)
        .body(at("items[*].slug", contains(NORDLYS)))
        .body(at("nextCursor", nullValue()));
    expect(as(Tokens.agencyAdmin()).get("/v1/brands?cursor=JTAw"), 400, "INVALID_CURSOR");
  }

  @Test
  void theAgencyChangesNameAndZone() {
    twoBrands();
    update(Tokens.agencyAdmin(), "\"0\"")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body(at("name", equalTo("Acme")))
        .body(at("timeZone", equalTo("Europe/Paris")))
        .body(at("currency", equalTo("USD")));
    assertThat(PublishedChanges.read().getString("[-1].type"))
        .isEqualTo("io.hookline.creator.BrandUpdated");
    assertThat(PublishedChanges.read().getInt("[-1].data.version")).isEqualTo(1);
  }

  @Test
  void theZoneInWhichPartnershipsAreCutDoesNotChange() {
    twoBrands();
    partnership(creator("mia"));
    expect(update(Tokens.agencyAdmin(), "\"0\""), 409, "TIME_ZONE_IN_USE");
    as(Tokens.agencyAdmin())
        .header("If-Match", "\"0\"")
        .body("{\"name\": \"Acme\", \"timeZone\": \"America/New_York\"}")
        .put("/v1/brands/" + ACME)
        .then()
        .statusCode(200)
        .body(at("name", equalTo("Acme")));
  }

  @Test
  void aStaleUpdateChangesNothing() {
    twoBrands();
    expect(update(Tokens.agencyAdmin(), "\"7\""), 412, "STALE");
    as(Tokens.analyst(ACME)).get("/v1/brands/" + ACME).then().body(at("name", equalTo(ACME)));
  }

  @Test
  void aBrandDoesNotChangeItself() {
    twoBrands();
    expect(update(Tokens.admin(ACME), "\"0\""), 403, "FORBIDDEN");
  }

  @Test
  void whatNeverChangesCannotBeSent() {
    twoBrands();
    Json problem =
        expect(
            as(Tokens.agencyAdmin())
                .header("If-Match", "*")
                .body("{\"name\": \"A\", \"timeZone\": \"Europe/Oslo\", \"currency\": \"NOK\"}")
                .put("/v1/brands/" + ACME),
            400,
            "INVALID_BODY");
    assertThat(problem.getList("violations[*].field")).containsExactly("currency");
  }

  private static Response register(String slug, String zone, String currency) {
    return as(Tokens.agencyAdmin())
        .body(
            """
            {"slug": "%s", "name": "Acme", "timeZone": "%s", "currency": "%s"}"""
                .formatted(slug, zone, currency))
        .post("/v1/brands");
  }

  private static Response update(String token, String etag) {
    return as(token)
        .header("If-Match", etag)
        .body("{\"name\": \"Acme\", \"timeZone\": \"Europe/Paris\"}")
        .put("/v1/brands/" + ACME);
  }

  private static io.restassured.response.ValidatableResponse list(String token, String query) {
    return as(token).get("/v1/brands" + query).then().statusCode(200);
  }
}
