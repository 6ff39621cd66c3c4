package io.hookline.content.plan.series;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.pillar;
import static io.hookline.content.Fixtures.series;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.CreatorChanges;
import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeriesResourceTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aSeriesMovesToAnotherPillar() {
    String id = series(pillar());
    String other = pillar();
    operator()
        .header("If-Match", "\"0\"")
        .body(
            """
            {"pillarId": "%s", "name": "Myth or molecule", "hook": "Stop.", "context": "Why",
             "payoff": "How", "nextStep": "Save this"}"""
                .formatted(other))
        .put(acme("/series/" + id))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body(at("pillarId", equalTo(other)))
        .body(at("nextStep", equalTo("Save this")));
    operator().get(acme("/series/" + id)).then().body(at("payoff", equalTo("How")));
  }

  @Test
  void partsMayComeLater() {
    operator()
        .body("{\"pillarId\": \"%s\", \"name\": \"Myth or molecule\"}".formatted(pillar()))
        .post(acme("/series"))
        .then()
        .statusCode(201)
        .body(at("hook", nullValue()));
  }

  @Test
  void anUnknownPillarIsNamedWithoutAskingTheCreatorService() {
    int before = CreatorChanges.reads();
    operator()
        .body("{\"pillarId\": \"%s\", \"name\": \"Myth or molecule\"}".formatted(Ids.next()))
        .post(acme("/series"))
        .then()
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("pillarId")));
    assertThat(CreatorChanges.reads()).isEqualTo(before);
  }

  @Test
  void seriesAreListedByPillar() {
    String pillar = pillar();
    String first = series(pillar);
    String second = series(pillar);
    series(pillar());
    assertThat(
            operator()
                .get(acme("/series?pillarId=" + pillar))
                .as(Json.class)
                .<String>getList("items[*].id"))
        .containsExactly(second, first);
  }

  @Test
  void anUnknownSeriesIsNotFound() {
    operator()
        .get(acme("/series/" + Ids.next()))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("SERIES_NOT_FOUND")));
  }

  @Test
  void aSeriesHasTermsACadenceAndWhatVaries() {
    Json created =
        operator()
            .body(
                """
                {"pillarId": "%s", "name": "Myths", "state": "ACTIVE", "perWeek": 2,
                 "terms": {"seriesKind": "Tutorial", "purpose": "educate", "hashtags": ["#SkinTok"]},
                 "variation": {"settings": ["bathroom", " bathroom "], "narrators": ["Founder"],
                               "proofs": ["Before and after"], "formats": ["skit"]}}"""
                    .formatted(pillar()))
            .post(acme("/series"))
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class);
    assertThat(created.getString("state")).isEqualTo("ACTIVE");
    assertThat(created.getLong("perWeek")).isEqualTo(2);
    assertThat(created.getString("terms.seriesKind")).isEqualTo("tutorial");
    assertThat(created.<String>getList("terms.hashtags")).containsExactly("skintok");
    assertThat(created.<String>getList("variation.settings")).containsExactly("bathroom");
    assertThat(created.<String>getList("variation.narrators")).containsExactly("founder");
    assertThat(created.<String>getList("variation.proofs")).containsExactly("before-and-after");
    assertThat(operator().get(acme("/series/" + created.getString("id"))).as(Json.class).toString())
        .isEqualTo(created.toString());
    assertThat(ids("?seriesKind=tutorial&state=ACTIVE")).containsExactly(created.getString("id"));
    assertThat(ids("?hashtag=SkinTok")).containsExactly(created.getString("id"));
    assertThat(ids("?purpose=promote")).isEmpty();
    assertThat(ids("?state=IDEA")).isEmpty();
  }

  @Test
  void aTermThatTheBrandDoesNotHaveIsRefusedByItsField() {
    create("\"terms\": {\"seriesKind\": \"opera\"}")
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("terms.seriesKind")));
    create("\"variation\": {\"narrators\": [\"founder\", \"a talking dog\"]}")
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("variation.narrators")));
  }

  @Test
  void aNameIsTakenOnce() {
    create("\"perWeek\": 1").statusCode(201);
    create("\"perWeek\": 2").statusCode(409).body(at("code", equalTo("SERIES_NAME_TAKEN")));
  }

  @Test
  void stepsAreToldAndRefused() {
    String id = series(pillar());
    step(id, "pause").statusCode(409).body(at("code", equalTo("SERIES_STATE_FORBIDS")));
    step(id, "activate").statusCode(200).body(at("state", equalTo("ACTIVE")));
    step(id, "pause").statusCode(200).body(at("state", equalTo("PAUSED")));
    step(id, "activate").statusCode(200);
    step(id, "end").statusCode(200).body(at("state", equalTo("ENDED"))).header("ETag", "\"4\"");
    step(id, "activate").statusCode(409).body(at("code", equalTo("SERIES_STATE_FORBIDS")));
    assertThat(PublishedChanges.awaitOf(5, "series").<String>getList("[*].type"))
        .extracting(type -> type.substring("io.hookline.content.".length()))
        .containsExactly(
            "SeriesCreated", "SeriesActivated", "SeriesPaused", "SeriesActivated", "SeriesEnded");
  }

  @Test
  void anArchivedPillarTakesUpNothing() {
    String archived = pillar();
    String under = series(archived);
    String elsewhere = series(pillar());
    operator().post(acme("/pillars/" + archived + "/archive")).then().statusCode(200);

    operator()
        .body("{\"pillarId\": \"%s\", \"name\": \"Late\"}".formatted(archived))
        .post(acme("/series"))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("SERIES_PILLAR_ARCHIVED")));
    step(under, "activate").statusCode(409).body(at("code", equalTo("SERIES_PILLAR_ARCHIVED")));
    put(elsewhere, archived).statusCode(409).body(at("code", equalTo("SERIES_PILLAR_ARCHIVED")));
    put(under, archived).statusCode(200);
  }

  @Test
  void itsHealthIsJudged() {
    String pillar = pillar();
    for (int i = 0; i < 6; i++) {
      step(series(pillar), "activate").statusCode(200);
    }
    series(pillar);
    Json health = operator().get(acme("/series/health")).as(Json.class);
    assertThat(health.getLong("active")).isEqualTo(6);
    assertThat(health.getLong("ideas")).isEqualTo(1);
    assertThat(health.<String>getList("warnings[*].code"))
        .startsWith("TOO_MANY_ACTIVE", "PART_MISSING", "CADENCE_MISSING")
        .hasSize(13);
  }

  @Test
  void aMergedTermIsFoundAndShownAsWhatItMeans() {
    String old = term("Old kind");
    String kept = term("New kind");
    create("\"terms\": {\"seriesKind\": \"old-kind\"}").statusCode(201);
    as(Tokens.admin(Fixtures.ACME))
        .body("{\"into\": \"new-kind\"}")
        .post(acme("/terms/" + old + "/merge"))
        .then()
        .statusCode(200);
    Json list = operator().get(acme("/series?seriesKind=new-kind")).as(Json.class);
    assertThat(list.<String>getList("items[*].terms.seriesKind")).containsExactly("new-kind");
    assertThat(kept).isNotNull();
  }

  private static String term(String name) {
    return operator()
        .body("{\"vocabulary\": \"SERIES_KIND\", \"name\": \"%s\"}".formatted(name))
        .post(acme("/terms"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  private static ValidatableResponse create(String more) {
    return operator()
        .body("{\"pillarId\": \"%s\", \"name\": \"Myths\", %s}".formatted(pillar(), more))
        .post(acme("/series"))
        .then();
  }

  private static ValidatableResponse put(String id, String pillar) {
    return operator()
        .header("If-Match", "*")
        .body("{\"pillarId\": \"%s\", \"name\": \"%s\"}".formatted(pillar, id))
        .put(acme("/series/" + id))
        .then();
  }

  private static ValidatableResponse step(String id, String step) {
    return operator().post(acme("/series/" + id + "/" + step)).then();
  }

  private static List<String> ids(String query) {
    return operator().get(acme("/series" + query)).as(Json.class).getList("items[*].id");
  }
}
