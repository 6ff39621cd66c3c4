package io.hookline.content.produce.script;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.script.ScriptFixtures.SCRIPT;
import static io.hookline.content.produce.script.ScriptFixtures.SHOTS;
import static io.hookline.content.produce.script.ScriptFixtures.revise;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ScriptResourceTest {

  private String post;

  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    post = Fixtures.planned(Fixtures.series());
  }

  @Test
  void aPostHasAScriptInParts() {
    operator()
        .get(acme("/posts/" + post + "/script"))
        .then()
        .header("ETag", "\"0\"")
        .body(at("content.parts", empty()));
    Json script = revise(post, "script", 0, SCRIPT).extract().as(Json.class);
    assertThat(script.getString("postId")).isEqualTo(post);
    assertThat(script.<String>getList("content.parts[*].kind")).containsExactly("HOOK", "PAYOFF");
    assertThat(script.getString("content.parts[1].speaker")).isEqualTo("the chemist");
    assertThat(script.getString("author.subject")).isNotBlank();
  }

  @Test
  void shotsKeepTheirOrderAndTheirIds() {
    Json first = revise(post, "shot-list", 0, SHOTS).statusCode(200).extract().as(Json.class);
    assertThat(first.<Number>get("seconds").doubleValue()).isEqualTo(5.5);
    List<String> ids = first.getList("content.shots[*].id");
    Json second =
        revise(
                post,
                "shot-list",
                1,
                """
                {"note": "The face first", "content": {"shots": [
                  {"id": "%2$s", "description": "The chemist", "seconds": 4.0,
                   "onScreenText": "At night. Always."},
                  {"description": "A drop", "seconds": 0.5},
                  {"id": "%1$s", "description": "A bottle in the bin", "seconds": 1.50,
                   "framing": "close-up"}]}}"""
                    .formatted(ids.get(0), ids.get(1)))
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(second.<String>getList("content.shots[*].description"))
        .containsExactly("The chemist", "A drop", "A bottle in the bin");
    assertThat(
            operator()
                .get(acme("/posts/" + post + "/shot-list/versions/2/difference"))
                .as(Json.class)
                .<String>getList("changes[*].field"))
        .containsExactly(
            "shots[" + second.getString("content.shots[1].id") + "]",
            "shots[" + ids.get(2) + "]",
            "shots[*].id");
    operator()
        .get(acme("/posts/" + post + "/shot-list/versions/1"))
        .then()
        .body(at("content.shots[0].description", equalTo("A bottle in the bin")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.05", "3601", "1.25", "-1", "1e999999999", "1e-999999999"})
  void aShotHasALengthThatCanBeCut(String seconds) {
    revise(
            post,
            "shot-list",
            0,
            "{\"content\": {\"shots\": [{\"description\": \"x\", \"seconds\": %s}]}}"
                .formatted(seconds))
        .statusCode(422)
        .body(at("code", equalTo("VALIDATION_FAILED")))
        .body(at("violations[0].field", equalTo("content.shots[0].seconds")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "shot-list"})
  void whatThereIsNotIsNotFound(String what) {
    operator()
        .get(acme("/posts/" + Ids.next() + "/" + what))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("POST_NOT_FOUND")));
    operator()
        .get(acme("/posts/" + post + "/" + what + "/versions/1"))
        .then()
        .statusCode(404)
        .body(
            at(
                "code",
                equalTo(
                    what.equals("script")
                        ? "SCRIPT_VERSION_NOT_FOUND"
                        : "SHOT_LIST_VERSION_NOT_FOUND")));
  }

  @Test
  void twoWritersDoNotOverwriteEachOther() {
    revise(post, "script", 0, SCRIPT).statusCode(200);
    revise(post, "script", 0, SCRIPT).statusCode(412).body(at("code", equalTo("STALE")));
  }

  @Test
  void theFeedTellsOfBoth() {
    ScriptFixtures.of(post);
    var changes = PublishedChanges.awaitOf(3, "posts");
    assertThat(changes.<String>getList("[*].type"))
        .contains("io.hookline.content.ScriptRevised", "io.hookline.content.ShotListRevised");
    assertThat(changes.<String>getList("[*].subject"))
        .contains("posts/" + post + "/script", "posts/" + post + "/shot-list");
    operator()
        .get(acme("/audit?resource=posts/" + post + "/script"))
        .then()
        .body(at("items[*].operation", contains("reviseScript")));
  }
}
