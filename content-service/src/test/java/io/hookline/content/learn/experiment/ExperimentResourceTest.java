package io.hookline.content.learn.experiment;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.learn.experiment.ExperimentFixtures.day;
import static io.hookline.content.learn.experiment.ExperimentFixtures.design;
import static io.hookline.content.learn.experiment.ExperimentFixtures.designed;
import static io.hookline.content.learn.experiment.ExperimentFixtures.endedYesterday;
import static io.hookline.content.learn.experiment.ExperimentFixtures.links;
import static io.hookline.content.learn.experiment.ExperimentFixtures.observation;
import static io.hookline.content.learn.experiment.ExperimentFixtures.observe;
import static io.hookline.content.learn.experiment.ExperimentFixtures.result;
import static io.hookline.content.learn.experiment.ExperimentFixtures.running;
import static io.hookline.content.learn.experiment.ExperimentFixtures.startedOn;
import static io.hookline.content.learn.experiment.ExperimentFixtures.step;
import static io.hookline.kit.test.Json.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExperimentResourceTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aDesignChangesUntilItStartsAndNeverAfter() {
    String id = designed(links("FIXED_END", day(10), 100));
    String other = "{\"design\": " + links("SEQUENTIAL", day(20), 500) + "}";
    operator().body(other).put(acme("/experiments/" + id)).then().statusCode(428);
    redesign(id, 0, other).statusCode(200).body(at("design.looks", equalTo("SEQUENTIAL")));
    step(id, "start").statusCode(200).body(at("state", equalTo("RUNNING")));
    redesign(id, 2, other).statusCode(409).body(at("code", equalTo("EXPERIMENT_STATE_FORBIDS")));
    step(id, "start").statusCode(409).body(at("code", equalTo("EXPERIMENT_STATE_FORBIDS")));
  }

  private static io.restassured.response.ValidatableResponse redesign(
      String id, int version, String body) {
    return operator()
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put(acme("/experiments/" + id))
        .then();
  }

  /** By whatever code: the database keeps it. */
  @Test
  void theDatabaseKeepsADesignThatHasStartedAndAResult() throws SQLException {
    String id = ExperimentFixtures.won();
    step(id, "conclude").statusCode(200);
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      for (String change :
          new String[] {
            "design = jsonb_set(design, '{minimumTrials}', '1')",
            "seed = 2",
            "result = jsonb_set(result, '{pValue}', '0.5')",
            "state = 'RUNNING', concluded_at = null, verdict = null, result = null"
          }) {
        assertThatThrownBy(
                () -> sql.execute("update experiment set " + change + " where id = '" + id + "'"))
            .hasMessageContaining("stay as they are");
      }
    }
  }

  @Test
  void whatDoesNotFitItsKindIsRefusedInItsField() {
    design(links("FIXED_END", day(10), 100).replace("CONVERSION_RATE_BY_CLICKS", "LIKE_RATE"))
        .statusCode(422)
        .body(at("violations[*].field", contains("design.metric")));
    design(
            links("FIXED_END", day(10), 100)
                .replace("\"kind\": \"LINKS\"", "\"kind\": \"POSTS\"")
                .replace("CONVERSION_RATE_BY_CLICKS", "LIKE_RATE"))
        .statusCode(422)
        .body(at("violations[*].field", hasItems("design.control", "design.variant")));
    design(links("FIXED_END", day(10), 100).replace("go.example/b", "go.example/a"))
        .statusCode(422)
        .body(at("violations[*].field", contains("design.variant.reference")));
    design(
            links("FIXED_END", day(10), 100)
                .replace(
                    "\"reference\": \"go.example/b\"",
                    "\"reference\": \"go.example/b\", \"postId\": \""
                        + java.util.UUID.randomUUID()
                        + "\""))
        .statusCode(422)
        .body(at("violations[*].field", contains("design.variant.postId")));
  }

  @Test
  void aLookBeforeTheEndShowsCountsAndNoVerdict() {
    String id = running(links("FIXED_END", day(10), 100));
    observe(id, "CONTROL", day(0), 1000, 50);
    observe(id, "VARIANT", day(0), 1000, 150);
    Json seen = result(id);
    assertThat(seen.getLong("variant.successes")).isEqualTo(150);
    assertThat(seen.<Object>get("verdict")).isNull();
    assertThat(seen.<Object>get("lift")).isNull();
    step(id, "conclude").statusCode(409).body(at("code", equalTo("EXPERIMENT_NOT_ENDED")));

    endedYesterday(id);
    assertThat(result(id).getString("verdict")).isEqualTo("VARIANT_BETTER");
    step(id, "conclude")
        .statusCode(200)
        .body(at("verdict", equalTo("VARIANT_BETTER")))
        .body(at("result.method.name", equalTo("Miettinen-Nurminen score test and interval")));
  }

  @Test
  void aConclusionStaysWhateverIsToldLater() {
    String id = ExperimentFixtures.won();
    PublishedChanges.read();
    step(id, "conclude").statusCode(200);
    Json kept = result(id);
    observation(id, "CONTROL", day(0), 5, 5, "API", "2026-09-02T00:00:00Z")
        .statusCode(409)
        .body(at("code", equalTo("EXPERIMENT_STATE_FORBIDS")));
    assertThat(result(id).<Object>get("")).isEqualTo(kept.get(""));
    assertThat(kept.getString("verdict")).isEqualTo("VARIANT_BETTER");
    operator()
        .get(acme("/experiments?verdict=VARIANT_BETTER"))
        .then()
        .body(at("items[*].id", contains(id)));
  }

  @Test
  void oneThatIsStoppedSaysWhyAndHasNoResult() {
    String id = running(links("SEQUENTIAL", day(10), 100));
    operator().body("{}").post(acme("/experiments/" + id + "/stop")).then().statusCode(422);
    operator()
        .body("{\"reason\": \"No stock\"}")
        .post(acme("/experiments/" + id + "/stop"))
        .then()
        .statusCode(200)
        .body(at("state", equalTo("STOPPED")))
        .body(at("stopReason", equalTo("No stock")))
        .body(at("verdict", equalTo(null)));
    step(id, "conclude").statusCode(409).body(at("code", equalTo("EXPERIMENT_STATE_FORBIDS")));
  }

  @Test
  void theCorrectionThatWasCollectedLastCountsInWhicheverOrderTheyArrive() {
    String id = running(links("SEQUENTIAL", day(10), 1));
    startedOn(id, "2026-09-01T12:00:00Z");
    var day = java.time.LocalDate.parse("2026-09-02");
    observation(id, "CONTROL", day, 120, 12, "API", "2026-09-05T00:00:00Z").statusCode(201);
    observation(id, "CONTROL", day, 100, 10, "API", "2026-09-03T00:00:00Z").statusCode(201);
    observation(id, "CONTROL", day, 999, 99, "MANUAL", "2026-09-09T00:00:00Z").statusCode(201);
    observation(id, "VARIANT", day, 110, 11, "IMPORT", "2026-09-03T00:00:00Z").statusCode(201);
    assertThat(result(id).getLong("control.trials")).isEqualTo(120);
    observation(id, "CONTROL", day, 120, 12, "API", "2026-09-05T00:00:00Z").statusCode(200);
    observation(id, "CONTROL", day, 121, 12, "API", "2026-09-05T00:00:00Z")
        .statusCode(409)
        .body(at("code", equalTo("EXPERIMENT_OBSERVATION_EXISTS")));
    operator()
        .get(acme("/experiments/" + id + "/observations"))
        .then()
        .body(at("items[*].trials", contains(110, 999, 100, 120)));
  }

  @Test
  void anAdIsNotAnotherOneByABlankThatNobodySees() {
    String links = links("FIXED_END", day(10), 100);
    for (String same :
        new String[] {"go.example/a ", "\\u200bgo.example/a", "go.example/a\\u0007"}) {
      design(links.replace("go.example/b", same))
          .statusCode(422)
          .body(at("violations[*].field", contains("design.variant.reference")));
    }
    design(links.replace("go.example/b", "\\u0085\\u2028"))
        .statusCode(422)
        .body(at("violations[*].field", contains("design.variant.reference")));
    design(links.replace("\"LINKS\"", "\"ADS\", \"adGroupId\": \"\\u00a0\""))
        .statusCode(422)
        .body(at("violations[*].field", hasItems("design.adGroupId")));
  }

  @Test
  void anObservationThatCannotBeIsRefusedInItsField() {
    String id = running(links("SEQUENTIAL", day(10), 1));
    String now = java.time.Instant.now().toString();
    observation(id, "CONTROL", day(0), 10, 1, "API", "2026-09-01T00:00:00Z")
        .statusCode(422)
        .body(at("violations[*].field", contains("collectedAt")));
    observation(id, "CONTROL", day(0), 10, 11, "API", now)
        .statusCode(422)
        .body(at("violations[*].field", contains("successes")));
    observation(id, "CONTROL", day(-1), 10, 1, "API", now)
        .statusCode(422)
        .body(at("violations[*].field", contains("day")));
    observation(id, "CONTROL", day(3), 10, 1, "ESTIMATED", now)
        .statusCode(422)
        .body(at("violations[*].field", contains("day", "source")));
    observation(designed(links("SEQUENTIAL", day(10), 1)), "CONTROL", day(0), 10, 1, "API", now)
        .statusCode(409);
  }

  @Test
  void aFileThatIsSentAgainChangesNothingAndAWrongRowIsNamed() {
    String id = running(links("SEQUENTIAL", day(10), 1));
    startedOn(id, "2026-09-01T12:00:00Z");
    String row = id + ",%s,2026-09-0%d,%d,%d,IMPORT,2026-09-08T00:00:00Z\n";
    String file =
        "experimentId,arm,day,trials,successes,source,collectedAt\n"
            + row.formatted("CONTROL", 2, 1000, 50)
            + row.formatted("VARIANT", 2, 1000, 60)
            + row.formatted("VARIANT", 3, 10, 60)
            + row.formatted("VARIANT", 4, 10, 6).replace(id, java.util.UUID.randomUUID() + "");
    Json first = imported(file);
    assertThat(first.<String>getList("rows[*].status"))
        .containsExactly("APPLIED", "APPLIED", "FAILED", "FAILED");
    assertThat(imported(file).<String>getList("rows[*].status"))
        .containsExactly("UNCHANGED", "UNCHANGED", "FAILED", "FAILED");
    assertThat(result(id).getLong("variant.trials")).isEqualTo(1000);
  }

  private static Json imported(String file) {
    return operator()
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(UTF_8))
        .post(acme("/experiment-observations/imports"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  @Test
  void aPlanSaysHowMuchHasToBeTried() {
    String id = designed(links("FIXED_END", day(10), 100));
    operator()
        .body("{\"rate\": 0.05, \"lift\": 0.2}")
        .post(acme("/experiments/" + id + "/plan"))
        .then()
        .statusCode(200)
        .body(at("requiredTrials", equalTo(8158)))
        .body(at("requiredPairs", equalTo(null)));
    operator()
        .body("{\"rate\": 0.05}")
        .post(acme("/experiments/" + id + "/plan"))
        .then()
        .statusCode(422)
        .body(at("violations[*].field", contains("lift")));
  }
}
