package io.hookline.content.measure.competitor;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.measure.competitor.CompetitorFixtures.competitor;
import static io.hookline.content.measure.competitor.CompetitorFixtures.followers;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CompetitorResourceTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"glowlab", "@GlowLab", " glowlab ", "https://www.tiktok.com/@glowlab?lang=de"})
  void anAccountIsTrackedOnceHoweverItIsWritten(String handle) {
    competitor("glowlab");
    add(handle).statusCode(409).body(at("code", equalTo("COMPETITOR_TRACKED")));
  }

  @Test
  void anAccountOfTheBrandIsNoCompetitor() {
    operator()
        .body(
            """
            {"network": "TIKTOK", "handle": "acme", "displayName": "Acme"}""")
        .post(acme("/accounts"))
        .then()
        .statusCode(201);
    add("@Acme").statusCode(409).body(at("code", equalTo("COMPETITOR_IS_OWN_ACCOUNT")));
    String id = competitor("glowlab");
    update(id, "{\"handle\": \"acme\", \"name\": \"G\", \"trackedFrom\": \"2026-01-01\"}")
        .statusCode(409)
        .body(at("code", equalTo("COMPETITOR_IS_OWN_ACCOUNT")));
  }

  @Test
  void trackingCanEndAndNotBeforeItBegan() {
    String id = competitor("glowlab");
    update(
            id,
            """
            {"handle": "glowlab", "name": "G", "trackedFrom": "2026-02-01", "trackedTo": "2026-01-31"}""")
        .statusCode(422)
        .body(at("violations[0].field", equalTo("trackedTo")));
    Json ended =
        update(
                id,
                """
                {"handle": "glow.lab", "name": "Glow", "trackedFrom": "2026-02-01",
                 "trackedTo": "2026-03-31"}""")
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(ended.getString("handle")).isEqualTo("glow.lab");
    assertThat(ended.getString("trackedTo")).isEqualTo("2026-03-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "glow lab",
        "!",
        "https://example.com/glowlab",
        "https://www.youtube.com/@glowlab",
        "instagram.com/glowlab"
      })
  void whatIsNoHandleIsRefused(String handle) {
    add(handle).statusCode(422).body(at("violations[0].field", equalTo("handle")));
  }

  @Test
  void aCountIsRecordedOnceAndCorrectedByALaterCollection() {
    String id = competitor("glowlab");
    followers(id, daysAgo(2), 100);
    count(id, daysAgo(2).toString(), null, 100).statusCode(200);
    count(id, daysAgo(2).toString(), null, 101)
        .statusCode(409)
        .body(at("code", equalTo("FOLLOWER_COUNT_EXISTS")));
    count(id, daysAgo(2).toString(), daysAgo(1).toString(), 101).statusCode(201);
    Json all =
        operator()
            .get(acme("/competitors/" + id + "/follower-counts"))
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(all.getList("items[*].followers")).containsExactlyInAnyOrder(100, 101);
  }

  @ParameterizedTest
  @CsvSource({
    "2099-01-01T00:00:00Z, , capturedAt",
    "2026-01-02T00:00:00Z, 2026-01-01T00:00:00Z, collectedAt"
  })
  void aCountOfNoPossibleInstantIsRefused(String capturedAt, String collectedAt, String field) {
    count(competitor("glowlab"), capturedAt, collectedAt, 5)
        .statusCode(422)
        .body(at("violations[0].field", equalTo(field)));
  }

  @Test
  void countsOfManyComeInAFile() {
    competitor("glowlab");
    String csv =
        """
        network,handle,capturedAt,source,followers
        TIKTOK,@GlowLab,2026-09-05T06:00:00Z,IMPORT,100
        TIKTOK,glowlab,2026-09-05T06:00:00Z,IMPORT,100
        TIKTOK,glowlab,2026-09-05T06:00:00Z,IMPORT,7
        TIKTOK,nobody,2026-09-05T06:00:00Z,IMPORT,100
        ,,2026-09-05T06:00:00Z,IMPORT,100
        TIKTOK,glowlab,2026-09-06T06:00:00Z,IMPORT,12.5
        """;
    Json result =
        operator()
            .contentType("text/csv")
            .body(csv)
            .post(acme("/follower-counts/imports"))
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(result.getList("rows[*].status"))
        .containsExactly("APPLIED", "UNCHANGED", "FAILED", "FAILED", "FAILED", "FAILED");
    assertThat(result.getList("rows[*].code"))
        .containsExactly(
            null,
            null,
            "FOLLOWER_COUNT_EXISTS",
            "REFERENCE_UNKNOWN",
            "VALIDATION_FAILED",
            "INVALID_BODY");
    assertThat(result.getString("rows[5].violations[0].message"))
        .isEqualTo("must be a whole number");
  }

  private static ValidatableResponse add(String handle) {
    return operator()
        .body(
            """
            {"network": "TIKTOK", "handle": "%s", "name": "Glow Lab"}"""
                .formatted(handle))
        .post(acme("/competitors"))
        .then();
  }

  private static ValidatableResponse update(String id, String body) {
    return operator().header("If-Match", "*").body(body).put(acme("/competitors/" + id)).then();
  }

  private static ValidatableResponse count(
      String id, String capturedAt, String collectedAt, int followers) {
    return operator()
        .body(
            """
            {"capturedAt": "%s", "collectedAt": %s, "source": "MANUAL", "followers": %d}"""
                .formatted(
                    capturedAt, collectedAt == null ? null : "\"" + collectedAt + "\"", followers))
        .post(acme("/competitors/" + id + "/follower-counts"))
        .then();
  }
}
