package io.hookline.content.plan.positioning;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.plan.positioning.PositioningFixtures.PROMISE;
import static io.hookline.content.plan.positioning.PositioningFixtures.positioning;
import static io.hookline.content.plan.positioning.PositioningFixtures.revise;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PositioningResourceTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aBrandBeginsWithAChecklistAndNothingElse() {
    var first =
        operator()
            .get(acme("/positioning"))
            .then()
            .statusCode(200)
            .header("ETag", "\"0\"")
            .body(at("statement", nullValue()))
            .body(at("content.promise", nullValue()))
            .body(at("author", nullValue()))
            .extract()
            .as(Json.class);
    assertThat(first.<String>getList("content.principles[*].name"))
        .contains("Resonance", "Relatability", "Authenticity");
    assertThat(first.getList("content.principles[*].id"))
        .doesNotContainNull()
        .doesNotHaveDuplicates();
  }

  @Test
  void thePromiseIsRenderedAndItsAuthorNamed() {
    revise(
            0,
            """
            {"content": {%s,
              "audience": {"who": "Women of 25 to 34", "identity": "Reads labels",
                           "problem": "Redness"},
              "voice": "founder", "angle": "A chemist",
              "principles": [{"name": "Resonance", "question": "Is it felt?"}],
              "communities": ["#crafttok"]},
             "note": "First"}"""
                .formatted(PROMISE))
        .statusCode(200)
        .header("ETag", "\"1\"");
    var shown = operator().get(acme("/positioning")).as(Json.class);
    assertThat(shown.getString("statement"))
        .isEqualTo(
            "Helps people with sensitive skin build a routine that they keep by showing what each"
                + " ingredient really does");
    assertThat(shown.getString("content.audience.problem")).isEqualTo("Redness");
    assertThat(shown.getString("content.communities[0]")).isEqualTo("crafttok");
    assertThat(shown.getString("content.principles[0].id")).isNotNull();
    assertThat(shown.getString("note")).isEqualTo("First");
    assertThat(shown.getString("author.subject")).isNotBlank();
    assertThat(shown.getString("writtenAt")).isNotBlank();
  }

  @Test
  void everyVersionStaysReadableAndTheDifferenceIsTold() {
    revise(
        0,
        """
        {"content": {%s, "principles": [{"name": "Resonance", "question": "Is it felt?"},
                                        {"name": "Clarity", "question": "One thing?"}]}}"""
            .formatted(PROMISE));
    var first = operator().get(acme("/positioning")).as(Json.class);
    String kept = first.getString("content.principles[0].id");
    String gone = first.getString("content.principles[1].id");
    revise(
            1,
            """
            {"content": {"voice": "founder",
               "promise": {"helps": "men with sensitive skin",
                           "toDo": "build a routine that they keep",
                           "byShowing": "what each ingredient really does"},
               "principles": [{"name": "Originality", "question": "Is it new?"},
                              {"id": "%s", "name": "Resonance", "question": "Is it felt now?"}]},
             "note": "Another audience"}"""
                .formatted(kept))
        .statusCode(200)
        .header("ETag", "\"2\"");

    operator()
        .get(acme("/positioning/versions/1"))
        .then()
        .header("ETag", "\"1\"")
        .body(at("content.promise.helps", equalTo("people with sensitive skin")));
    var second = operator().get(acme("/positioning/versions/2")).as(Json.class);
    String added = second.getString("content.principles[0].id");
    assertThat(
            operator().get(acme("/positioning/versions")).as(Json.class).getList("items[*].note"))
        .containsExactly("Another audience", null);

    var difference = operator().get(acme("/positioning/versions/2/difference")).as(Json.class);
    assertThat(difference.getLong("since")).isEqualTo(1);
    assertThat(difference.<String>getList("changes[*].field"))
        .containsExactly(
            "promise.helps",
            "voice",
            "principles[" + added + "]",
            "principles[" + kept + "].question",
            "principles[" + gone + "]");
    assertThat(difference.getString("changes[0].from")).isEqualTo("people with sensitive skin");
    assertThat(difference.getString("changes[0].to")).isEqualTo("men with sensitive skin");
    assertThat(difference.getString("changes[1].to")).isEqualTo("founder");
    assertThat(
            operator()
                .get(acme("/positioning/versions/1/difference?since=2"))
                .as(Json.class)
                .getString("changes[0].to"))
        .isEqualTo("people with sensitive skin");
    assertThat(
            operator()
                .get(acme("/positioning/versions/2/difference?since=0"))
                .as(Json.class)
                .<String>getList("changes[*].field"))
        .contains("promise.helps", "voice");
  }

  @Test
  void versionsArePagedNewestFirst() {
    positioning();
    revise(1, "{\"content\": {\"voice\": \"founder\"}}");
    revise(2, "{\"content\": {\"voice\": \"expert\"}}");
    var page = operator().get(acme("/positioning/versions?limit=2")).as(Json.class);
    assertThat(page.getList("items[*].version")).containsExactly(3, 2);
    var rest =
        operator()
            .get(acme("/positioning/versions?cursor=" + page.getString("nextCursor")))
            .as(Json.class);
    assertThat(rest.getList("items[*].version")).containsExactly(1);
    operator()
        .get(acme("/positioning/versions?cursor=eA"))
        .then()
        .statusCode(400)
        .body(at("code", equalTo("INVALID_CURSOR")));
  }

  @Test
  void whoHasNotReadTheLastVersionIsRefused() {
    positioning();
    revise(0, "{\"content\": {\"voice\": \"founder\"}}")
        .statusCode(412)
        .body(at("code", equalTo("STALE")));
    operator()
        .body("{\"content\": {\"voice\": \"founder\"}}")
        .put(acme("/positioning"))
        .then()
        .statusCode(428)
        .body(at("code", equalTo("PRECONDITION_REQUIRED")));
    assertThat(operator().get(acme("/positioning")).as(Json.class).getLong("version")).isEqualTo(1);
  }

  @Test
  void whatSaysTheSameIsNoNewVersion() {
    positioning();
    String same = "{\"content\": {" + PROMISE + "}, \"note\": \"Again\"}";
    // Without the filter that asks for an audit entry: nothing changes here.
    operator()
        .noFilters()
        .header("If-Match", "\"1\"")
        .body(same)
        .put(acme("/positioning"))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body(at("note", equalTo("First")));
  }

  @Test
  void aPrincipleStandsOnce() {
    String id = "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e";
    revise(
            0,
            """
            {"content": {"principles": [{"id": "%1$s", "name": "Resonance", "question": "Felt?"},
                                        {"id": "%1$s", "name": "Clarity", "question": "One?"}]}}"""
                .formatted(id))
        .statusCode(422)
        .body(at("code", equalTo("VALIDATION_FAILED")))
        .body(at("violations[*].field", contains("content.principles[1].id")));
  }

  @Test
  void theVoiceIsATermOfTheBrand() {
    revise(0, "{\"content\": {\"voice\": \"Founder\"}}")
        .statusCode(200)
        .body(at("content.voice", equalTo("founder")));
    revise(1, "{\"content\": {\"voice\": \"narrator of nature films\"}}")
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("content.voice")));
    revise(1, "{\"content\": {\"communities\": [\"#CraftTok\", \"crafttok\"]}}")
        .statusCode(200)
        .body(at("content.communities", contains("crafttok")));
  }

  @Test
  void halfAPromiseIsNone() {
    revise(0, "{\"content\": {\"promise\": {\"helps\": \"people\", \"toDo\": \" \"}}}")
        .statusCode(422)
        .body(at("code", equalTo("VALIDATION_FAILED")));
    assertThat(operator().get(acme("/positioning")).as(Json.class).getLong("version")).isZero();
  }

  @Test
  void aVersionThatWasNeverWrittenIsNotFound() {
    positioning();
    for (String path : new String[] {"/0", "/2", "/-1", "/2/difference", "/1/difference?since=9"}) {
      operator()
          .get(acme("/positioning/versions" + path))
          .then()
          .statusCode(404)
          .body(at("code", equalTo("POSITIONING_VERSION_NOT_FOUND")));
    }
  }

  @Test
  void theAuditAndTheFeedTellOfARevision() {
    positioning();
    revise(1, "{\"content\": {" + PROMISE + ", \"voice\": \"founder\"}}");
    var entries = operator().get(acme("/audit?resource=positioning")).as(Json.class);
    assertThat(entries.<String>getList("items[*].operation")).containsOnly("revisePositioning");
    assertThat(entries.<String>getList("items[0].changes[*].field"))
        .containsExactly("content.voice");
    var changes = PublishedChanges.awaitOf(2, "positioning");
    assertThat(changes.<String>getList("[*].type"))
        .containsOnly("io.hookline.content.PositioningRevised");
    assertThat(changes.getList("[*].subject")).containsOnly("positioning");
    assertThat(changes.getList("[*].data.version")).containsExactly(1, 2);
  }

  @Test
  void analystsReadOnly() {
    as(Tokens.analyst(Fixtures.ACME)).get(acme("/positioning")).then().statusCode(200);
    as(Tokens.analyst(Fixtures.ACME))
        .header("If-Match", "*")
        .body("{\"content\": {}}")
        .put(acme("/positioning"))
        .then()
        .statusCode(403)
        .body(at("code", equalTo("FORBIDDEN")));
  }
}
