package io.hookline.creator.deal.campaign;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.campaign;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CampaignResourceTest {

  private static final String LAUNCH =
      """
      {"name": "Serum launch ✨", "objective": "AWARENESS", "kinds": ["SPARK", "TOPVIEW"],
       "startsOn": "2026-09-01", "endsOn": "2026-10-31", "launch": true,
       "hypothesis": "Texture sells", "baseline": {"kind": "PERIOD", "from": "2026-08-01",
       "to": "2026-08-31"}}""";

  @BeforeEach
  void begin() {
    twoBrands();
  }

  @Test
  void anOperatorPlansACampaign() {
    Response answer = asOperator().body(LAUNCH).post(acme("campaigns"));
    String id = answer.as(Json.class).get("id");
    answer
        .then()
        .statusCode(201)
        .header("Location", endsWith(acme("campaigns/" + id)))
        .header("ETag", "\"0\"")
        .body(at("name", equalTo("Serum launch ✨")))
        .body(at("kinds", equalTo(List.of("TOPVIEW", "SPARK"))))
        .body(at("launch", equalTo(true)))
        .body(at("status", equalTo("DRAFT")))
        .body(at("baseline.kind", equalTo("PERIOD")))
        .body(at("baseline.studyId", equalTo(null)));
    asOperator()
        .get(acme("campaigns/" + id))
        .then()
        .body(at("", equalTo(answer.as(Json.class).get(""))));
    Json told = PublishedChanges.read();
    assertThat(told.getString("[-1].type")).isEqualTo("io.hookline.creator.CampaignPlanned");
    assertThat(told.getString("[-1].subject")).isEqualTo("campaigns/" + id);
  }

  @Test
  void aCampaignWithoutABaselineHasNone() {
    asOperator()
        .get(acme("campaigns/" + campaign("Plain")))
        .then()
        .body(at("baseline", equalTo(null)))
        .body(at("launch", equalTo(false)));
  }

  @Test
  void anAdministratorTakesItThroughItsLife() {
    String id = campaign("Serum");
    step(id, "activate", "").then().statusCode(200).body(at("status", equalTo("ACTIVE")));
    step(id, "pause", "{\"reason\": \"Sold out\"}")
        .then()
        .statusCode(200)
        .body(at("status", equalTo("PAUSED")))
        .body(at("statusNote", equalTo("Sold out")));
    expect(step(id, "activate", ""), 409, "CAMPAIGN_STATE_FORBIDS");
    step(id, "resume", "").then().statusCode(200).body(at("statusNote", equalTo(null)));
    step(id, "complete", "").then().statusCode(200).header("ETag", "\"4\"");
    expect(step(id, "cancel", "{}"), 409, "CAMPAIGN_STATE_FORBIDS");
    expect(
        asOperator().header("If-Match", "*").body(LAUNCH).put(acme("campaigns/" + id)),
        409,
        "CAMPAIGN_OVER");
    assertThat(PublishedChanges.read().getString("[-1].type"))
        .isEqualTo("io.hookline.creator.CampaignCompleted");
    assertThat(lastStep(id)).isEqualTo("COMPLETED");
  }

  /** Which the audit shows with who took it. */
  private static String lastStep(String id) {
    Json audit =
        as(Tokens.admin(ACME))
            .get(acme("audit?resource=campaigns/" + id + "&limit=1"))
            .as(Json.class);
    assertThat(audit.getString("items[0].actor.subject")).isNotBlank();
    return audit.getString("items[0].changes[0].to");
  }

  @Test
  void anOperatorMayPauseButNotEnd() {
    String id = campaign("Serum");
    expect(asOperator().post(acme("campaigns/" + id + "/activate")), 403, "FORBIDDEN");
    step(id, "activate", "");
    asOperator().body("{}").post(acme("campaigns/" + id + "/pause")).then().statusCode(200);
    expect(asOperator().post(acme("campaigns/" + id + "/complete")), 403, "FORBIDDEN");
  }

  @Test
  void isChangedByWhoSawItsPresentVersion() {
    String id = campaign("Serum");
    asOperator()
        .header("If-Match", "\"0\"")
        .body(LAUNCH)
        .put(acme("campaigns/" + id))
        .then()
        .statusCode(200)
        .body(at("objective", equalTo("AWARENESS")));
    expect(
        asOperator().header("If-Match", "\"0\"").body(LAUNCH).put(acme("campaigns/" + id)),
        412,
        "STALE");
    Json problem =
        expect(
            asOperator()
                .header("If-Match", "*")
                .body(LAUNCH.replace("2026-08-31", "2026-09-01"))
                .put(acme("campaigns/" + id)),
            422,
            "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly("baseline.to");
  }

  @ParameterizedTest
  @CsvSource({
    "status=DRAFT, Open Launch",
    "status=ACTIVE, Running",
    "objective=AWARENESS, Launch",
    "kind=SPARK, Running Launch",
    "kind=TOPVIEW&launch=true, Launch",
    "launch=false, Running Open",
    "day=2026-10-31, Running Open Launch",
    "day=2026-11-01, Open",
    "day=2026-08-31, ''",
    "status=DRAFT&objective=CONVERSION&day=2027-01-01, Open"
  })
  void theListIsFiltered(String query, String names) {
    asOperator().body(LAUNCH.replace("Serum launch ✨", "Launch")).post(acme("campaigns"));
    asOperator()
        .body(
            """
            {"name": "Open", "objective": "CONVERSION", "startsOn": "2026-09-05"}""")
        .post(acme("campaigns"));
    step(campaign("Running"), "activate", "");
    List<String> found =
        asOperator().get(acme("campaigns?" + query)).as(Json.class).getList("items[*].name");
    assertThat(String.join(" ", found)).isEqualTo(names);
  }

  private static Response step(String id, String step, String body) {
    var request = as(Tokens.admin(ACME));
    return (body.isEmpty() ? request : request.body(body))
        .post(acme("campaigns/" + id + "/" + step));
  }
}
