package io.hookline.reporting.judgement.goal;

import static io.hookline.kit.test.ProblemShape.expect;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.judgement.goal.GoalFixtures.GOALS;
import static io.hookline.reporting.judgement.goal.GoalFixtures.body;
import static io.hookline.reporting.judgement.goal.GoalFixtures.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A goal of what creators are paid tells of money, in its target and in its warnings. */
@QuarkusTest
class GoalsOfPayTest {

  private static final String ADMIN = Tokens.admin(ACME);

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
    Fixtures.mia("100.00");
  }

  @Test
  void itIsForThoseWithTheFinanceRight() {
    String clicks = set("clicks", "300", "");
    String pay = set("creator_spend", "7654321", "");
    assertThat(as(ADMIN).get(GOALS).as(Json.class).getList("items[*].id")).containsExactly(clicks);
    assertThat(
            as(Tokens.finance(ACME, Role.ANALYST))
                .get(GOALS)
                .as(Json.class)
                .<String>getList("items[*].id"))
        .containsExactly(pay, clicks);
    for (String path : List.of("", "/progress")) {
      expect(as(ADMIN).get(GOALS + "/" + pay + path), 403, "FINANCE_REQUIRED");
    }
    String file = as(ADMIN).accept("text/csv").get(GOALS).asString();
    assertThat(file).contains(clicks).doesNotContain("7654321");
  }

  @Test
  void itIsSetChangedAndAbandonedByThemOnly() {
    String pay = set("creator_spend", "7654321", "");
    String clicks = set("clicks", "300", "");
    expect(as(ADMIN).body(body("creator_spend", "1", "")).post(GOALS), 403, "FINANCE_REQUIRED");
    for (String goal : List.of(pay, clicks)) {
      expect(
          as(ADMIN)
              .header("If-Match", "*")
              .body(body("creator_spend", "1", ""))
              .put(GOALS + "/" + goal),
          403,
          "FINANCE_REQUIRED");
    }
    expect(
        as(ADMIN).body("{\"reason\": \"x\"}").post(GOALS + "/" + pay + "/abandon"),
        403,
        "FINANCE_REQUIRED");
  }

  @Test
  void neitherAuditNorWebhooksOfOthersTellOfIt() throws SQLException {
    set("clicks", "300", "");
    String pay = set("creator_spend", "7654321", "");
    String audit = "/v1/brands/" + ACME + "/audit?resource=goals/" + pay;
    assertThat(as(ADMIN).get(audit).asString()).contains("target").doesNotContain("7654321");
    assertThat(as(Tokens.finance(ACME, Role.ADMIN)).get(audit).asString()).contains("7654321");
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet events =
            sql.executeQuery(
                "select of_money, subject from outbox where type like '%GoalSet' order by seq")) {
      assertThat(events.next()).isTrue();
      assertThat(events.getBoolean(1)).as("clicks").isFalse();
      assertThat(events.next()).isTrue();
      assertThat(events.getString(2)).isEqualTo("goals/" + pay);
      assertThat(events.getBoolean(1)).as("pay").isTrue();
    }
  }

  @Test
  void theAuditTellsNothingOfItOnceTheMeasureIsAnother() {
    String pay = set("creator_spend", "7654321", "");
    as(Tokens.finance(ACME, Role.ADMIN))
        .header("If-Match", "*")
        .body(body("views", "300", ""))
        .put(GOALS + "/" + pay)
        .then()
        .statusCode(200);
    String audit = "/v1/brands/" + ACME + "/audit?resource=goals/" + pay;
    assertThat(as(ADMIN).get(audit).asString())
        .contains("target")
        .doesNotContain("7654321")
        .doesNotContain("creator_spend");
  }
}
