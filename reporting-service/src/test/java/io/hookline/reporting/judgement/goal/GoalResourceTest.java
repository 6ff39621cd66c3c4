package io.hookline.reporting.judgement.goal;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.judgement.goal.GoalFixtures.GOALS;
import static io.hookline.reporting.judgement.goal.GoalFixtures.abandon;
import static io.hookline.reporting.judgement.goal.GoalFixtures.body;
import static io.hookline.reporting.judgement.goal.GoalFixtures.post;
import static io.hookline.reporting.judgement.goal.GoalFixtures.put;
import static io.hookline.reporting.judgement.goal.GoalFixtures.read;
import static io.hookline.reporting.judgement.goal.GoalFixtures.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GoalResourceTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
    Fixtures.mia("100.00");
  }

  @Test
  void aGoalIsSetReadAndTold() {
    String id =
        set(
            "clicks",
            "300",
            """
            , "filters": [{"dimension": "creator", "in": ["%s"]}], "owner": " mia.operator ",
            "baseline": {"value": 80}"""
                .formatted(Fixtures.MIA));
    Json goal = read("/" + id);
    assertThat(goal.getString("direction")).isEqualTo("AT_LEAST");
    assertThat(goal.getString("owner")).isEqualTo("mia.operator");
    assertThat(goal.getString("baseline.value")).isEqualTo("80");
    assertThat(goal.getString("filters[0].in[0]")).isEqualTo(Fixtures.MIA.toString());
    abandon(id).statusCode(200).body(at("reason", equalTo("The launch moved")));
    assertThat(PublishedChanges.awaitOf(2, "goals").<String>getList("[*].type"))
        .containsExactly("io.hookline.reporting.GoalSet", "io.hookline.reporting.GoalAbandoned");
  }

  @Test
  void withoutAFirstDayItBeginsToday() {
    post(body("clicks", "300", "").replace("\"from\": \"2026-11-09\", ", ""))
        .statusCode(201)
        .body(at("from", equalTo("2026-11-22")));
  }

  @Test
  void aChangeNeedsThePresentVersion() {
    String id = set("clicks", "300", "");
    String more = body("clicks", "400", "");
    put(id, "\"0\"", more).statusCode(200).header("ETag", "\"1\"").body(at("target", equalTo(400)));
    put(id, "\"0\"", more).statusCode(412).body(at("code", equalTo("STALE")));
  }

  @Test
  void anAbandonedGoalDoesNotChange() {
    String id = set("clicks", "300", "");
    abandon(id).statusCode(200);
    abandon(id).statusCode(409).body(at("code", equalTo("GOAL_ABANDONED")));
    put(id, "\"1\"", body("clicks", "400", ""))
        .statusCode(409)
        .body(at("code", equalTo("GOAL_ABANDONED")));
  }

  /** Who moves the posts after the match has won every one. */
  @Test
  void whatWasAimedAtStaysWhenThePeriodIsOver() throws SQLException {
    String id = set("clicks", "300", "");
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute("update goal set period_to = '2026-11-21'");
    }
    put(id, "\"0\"", body("clicks", "100", ""))
        .statusCode(409)
        .body(at("code", equalTo("GOAL_ENDED")));
  }

  @Test
  void theListIsNarrowed() {
    String clicks = set("clicks", "300", "");
    String views = set("views", "300", "");
    abandon(views);
    assertThat(read("?measure=clicks").<String>getList("items[*].id")).containsExactly(clicks);
    assertThat(read("?abandoned=true").<String>getList("items[*].id")).containsExactly(views);
    assertThat(read("?objective=ENGAGEMENT&abandoned=false").getList("items")).hasSize(1);
    assertThat(read("?objective=AWARENESS").getList("items")).isEmpty();
    assertThat(read("?on=2026-11-09").getList("items")).hasSize(2);
    assertThat(read("?on=2026-11-29").getList("items")).hasSize(2);
    assertThat(read("?on=2026-11-08").getList("items")).isEmpty();
    assertThat(read("?on=2026-11-30").getList("items")).isEmpty();
  }

  @Test
  void whatCannotBeIsRefusedFieldByField() {
    post("""
            {"objective": "ENGAGEMENT", "title": "More", "measure": "completion_rate",
             "target": 60, "from": "2026-11-01", "to": "2026-10-01",
             "baseline": {"from": "2026-09-01", "value": 3}}""")
        .statusCode(422)
        .body(at("violations[*].field", contains("to", "baseline", "target")))
        .body(at("violations[2].message", containsString("for 60 % send 0.6")));
    post(body("clicks", "3", "").replace("2026-11-29", "2026-11-21"))
        .statusCode(422)
        .body(at("violations[0].message", containsString("in the past")));
    post(body("clicks", "3", "").replace("2026-11-29", "2029-11-09"))
        .statusCode(422)
        .body(at("violations[0].message", containsString("three years")));
    post(body("clicks", "3", ", \"baseline\": {\"from\": \"2026-11-01\", \"to\": \"2026-11-09\"}"))
        .statusCode(422)
        .body(at("violations[0].field", equalTo("baseline.to")));
  }

  @Test
  void analystsReadOnly() {
    as(Tokens.analyst(ACME))
        .body(body("clicks", "3", ""))
        .post(GOALS)
        .then()
        .statusCode(403)
        .body(at("code", equalTo("FORBIDDEN")));
  }
}
