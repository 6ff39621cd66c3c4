package io.hookline.creator.people.creator;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreatorPipelineTest {

  @BeforeEach
  void begin() {
    twoBrands();
  }

  @Test
  void aProspectIsWonStepByStepAndEachStepIsKept() {
    String id =
        asOperator()
            .body("{\"displayName\": \"Mia\", \"status\": \"PROSPECT\", \"accounts\": []}")
            .post(acme("creators"))
            .as(Json.class)
            .getString("id");
    move(id, "CONTACTED", null, null).then().statusCode(200).header("ETag", "\"1\"");
    move(id, "NEGOTIATING", null, null).then().statusCode(200);
    move(id, "ACTIVE", "Signed", null)
        .then()
        .statusCode(200)
        .body(at("status", equalTo("ACTIVE")))
        .body(at("statusReason", equalTo("Signed")));
    Json steps = as(Tokens.analyst(ACME)).get(acme("creators/" + id + "/steps")).as(Json.class);
    assertThat(steps.getList("items[*].to"))
        .containsExactly("ACTIVE", "NEGOTIATING", "CONTACTED", "PROSPECT");
    assertThat(steps.getList("items[*].from"))
        .containsExactly("NEGOTIATING", "CONTACTED", "PROSPECT", null);
    assertThat(steps.getList("items[*].by.subject")).containsOnly("oscar-" + ACME);
    Json change = PublishedChanges.read();
    assertThat(change.getString("[-1].type")).isEqualTo("io.hookline.creator.CreatorMoved");
    assertThat(change.getString("[-1].data.status")).isEqualTo("ACTIVE");
    assertThat(change.getMap("[-1].data").keySet()).doesNotContain("statusReason");
  }

  @Test
  void aStepThatThePipelineDoesNotHaveIsRefused() {
    String id = creator("mia");
    Json problem = expect(move(id, "CONTACTED", null, null), 409, "CREATOR_STEP_NOT_ALLOWED");
    assertThat(problem.getString("detail"))
        .isEqualTo("From ACTIVE a creator goes to PAUSED or ARCHIVED or BANNED, not to CONTACTED.");
    asOperator().get(acme("creators/" + id)).then().body(at("version", equalTo(0)));
  }

  @Test
  void whoIsPausedArchivedOrBannedHasAReason() {
    String id = creator("mia");
    for (String to : new String[] {"PAUSED", "ARCHIVED", "BANNED"}) {
      Json problem = expect(move(id, to, " ", null), 422, "VALIDATION_FAILED");
      assertThat(problem.getList("violations[*].field")).containsExactly("reason");
    }
    Json problem = expect(move(id, "PAUSED", "Leave", "2027-01-01"), 422, "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly("mayApplyAgainOn");
    Json registering =
        expect(
            asOperator()
                .body("{\"displayName\": \"Bo\", \"status\": \"BANNED\", \"accounts\": []}")
                .post(acme("creators")),
            422,
            "VALIDATION_FAILED");
    assertThat(registering.getList("violations[*].field")).containsExactly("statusReason");
  }

  @Test
  void aBanSaysUntilWhen() {
    String id = creator("mia");
    move(id, "BANNED", "Bought followers", "2027-06-01")
        .then()
        .statusCode(200)
        .body(at("mayApplyAgainOn", equalTo("2027-06-01")));
    move(id, "ARCHIVED", "Another chance", null).then().statusCode(200);
    move(id, "CONTACTED", null, null)
        .then()
        .statusCode(200)
        .body(at("mayApplyAgainOn", nullValue()))
        .body(at("statusReason", nullValue()));
  }

  @Test
  void thePipelineIsMovedByOperatorsAndKnowsItsCreators() {
    String id = creator("mia");
    expect(
        as(Tokens.analyst(ACME))
            .body("{\"to\": \"PAUSED\", \"reason\": \"x\"}")
            .post(acme("creators/" + id + "/move")),
        403,
        "FORBIDDEN");
    String nobody = "00000000-0000-7000-8000-000000000000";
    expect(move(nobody, "PAUSED", "x", null), 404, "CREATOR_NOT_FOUND");
    expect(asOperator().get(acme("creators/" + nobody + "/steps")), 404, "CREATOR_NOT_FOUND");
  }

  private static Response move(String id, String to, String reason, String again) {
    return asOperator()
        .body(
            """
            {"to": "%s", "reason": %s, "mayApplyAgainOn": %s}"""
                .formatted(to, quoted(reason), quoted(again)))
        .post(acme("creators/" + id + "/move"));
  }

  private static String quoted(String text) {
    return text == null ? "null" : "\"" + text + "\"";
  }
}
