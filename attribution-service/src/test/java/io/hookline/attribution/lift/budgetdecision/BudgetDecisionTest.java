package io.hookline.attribution.lift.budgetdecision;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.lift.budgetdecision.BudgetDecisionFixtures.DECISIONS;
import static io.hookline.attribution.lift.budgetdecision.BudgetDecisionFixtures.SEEN;
import static io.hookline.attribution.lift.budgetdecision.BudgetDecisionFixtures.TODAY;
import static io.hookline.attribution.lift.budgetdecision.BudgetDecisionFixtures.post;
import static io.hookline.attribution.lift.budgetdecision.BudgetDecisionFixtures.raised;
import static io.hookline.attribution.lift.budgetdecision.BudgetDecisionFixtures.record;
import static io.hookline.attribution.lift.budgetdecision.BudgetDecisionFixtures.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.attribution.AttributionFixtures;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.lift.amplification.AmplificationFixtures;
import io.hookline.attribution.lift.holdout.HoldoutFixtures;
import io.hookline.attribution.lift.study.StudyFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BudgetDecisionTest {

  private static final Instant MET = Instant.parse("2022-03-01T12:00:00Z");
  private static final String AD = "1790162219134501666";

  @Inject ReviewWorker reviews;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static String raisedBy(String... evidence) {
    return raised(TODAY.minusDays(3), TODAY.plusDays(7), evidence);
  }

  private static void refused(ValidatableResponse answer, int status, String code, String field) {
    Json problem = answer.statusCode(status).extract().as(Json.class);
    assertThat(problem.getString("code")).isEqualTo(code);
    if (field != null) {
      assertThat(problem.<String>getList("violations[*].field")).contains(field);
    }
  }

  private static String measuredBoost() {
    UUID boosted = UUID.randomUUID();
    Sisters.post(ACME, boosted, "7392011234567890321", null, 0);
    AmplificationFixtures.boosted(TODAY.minusDays(20), boosted, AD, "50.00");
    AmplificationFixtures.measure();
    return read("/amplification-measurements?postId=" + boosted).getString("items[0].id");
  }

  private static String ours(String kind, String id) {
    return "{\"kind\": \"%s\", \"reference\": \"%s\"}".formatted(kind, id);
  }

  @Test
  void aDecisionKeepsTheFiguresAsTheyWere() {
    String boost = measuredBoost();
    Json kept = recorded(raisedBy(ours("AMPLIFICATION", boost), SEEN));
    assertThat(kept.getString("decision.move")).isEqualTo("INCREASE");
    assertThat(kept.getString("decision.to.amount")).isEqualTo("300.00");
    assertThat(kept.getString("decision.per")).isEqualTo("DAY");
    assertThat(kept.getString("decidedBy")).isNotBlank();
    assertThat(kept.getString("decidedOn")).isEqualTo(TODAY.toString());
    assertThat(kept.<String>getList("evidence[*].evidenceClass"))
        .containsExactly("ATTRIBUTED", "EXPOSURE");
    assertThat(kept.<String>getList("evidence[0].figures[*].name"))
        .containsExactly("spend", "conversions");
    assertThat(kept.getString("evidence[0].figures[0].value")).isEqualTo("50.0");
    assertThat(kept.getInt("evidence[0].version")).isZero();
    assertThat(kept.getString("evidenceClass")).isEqualTo("ATTRIBUTED");
    assertThat(kept.getString("caution")).isEqualTo("NOTHING_INCREMENTAL");

    String shown = read("/amplification-measurements/" + boost).getString("postId");
    AmplificationFixtures.boosted(TODAY.minusDays(19), UUID.fromString(shown), AD, "70.00");
    AmplificationFixtures.measure();
    Json now = read("/amplification-measurements/" + boost);
    assertThat(now.getString("figures.spend.amount")).isEqualTo("120.00");
    assertThat(
            read("/budget-decisions/" + kept.getString("id"))
                .getString("evidence[0].figures[0].value"))
        .as("as it was then")
        .isEqualTo("50.0");
    assertThat(Fixtures.lastEvent("budget-decisions/" + kept.getString("id")).getString("caution"))
        .isEqualTo("NOTHING_INCREMENTAL");
  }

  @Test
  void aDecisionByExposureAloneIsTakenAndSaysSo() {
    Json seen = recorded(raisedBy(SEEN));
    assertThat(seen.getString("evidenceClass")).isEqualTo("EXPOSURE");
    assertThat(seen.getString("caution")).isEqualTo("ONLY_EXPOSURE");
    assertThat(seen.getString("cautionText")).contains("says nothing of orders");
    assertThat(recorded(raisedBy()).getString("caution")).isEqualTo("NO_EVIDENCE");
    Json studied =
        recorded(
            raisedBy(
                """
                {"kind": "PLATFORM_STUDY", "source": "TikTok conversion lift",
                 "figures": [{"name": "relative_lift", "value": 0.12, "from": 0.05, "to": 0.19}]}"""));
    assertThat(studied.getString("evidenceClass")).isEqualTo("INCREMENTAL");
    assertThat(studied.getString("caution")).isNull();
  }

  @Test
  void whatIsReferredToMustBeThereAndHaveAResult() {
    String run =
        AttributionFixtures.run(AttributionFixtures.setting("Week").getString("id"))
            .getString("id");
    Json kept = recorded(raisedBy(ours("ATTRIBUTION_RUN", run)));
    assertThat(kept.<String>getList("evidence[0].figures[*].name"))
        .containsExactly("conversions", "credited_conversions");
    String place = "evidence[0].reference";
    String nobody = UUID.randomUUID().toString();
    refused(record(raisedBy(ours("ATTRIBUTION_RUN", nobody))), 422, "REFERENCE_UNKNOWN", place);
    refused(record(raisedBy(ours("AMPLIFICATION", nobody))), 422, "REFERENCE_UNKNOWN", place);
    String draft = StudyFixtures.draft(StudyFixtures.holdout(TODAY.plusDays(1), TODAY.plusDays(9)));
    refused(record(raisedBy(ours("STUDY", draft))), 422, "VALIDATION_FAILED", place);
    String waiting =
        AttributionFixtures.requestRun(AttributionFixtures.setting("Two").getString("id"))
            .getString("id");
    refused(record(raisedBy(ours("ATTRIBUTION_RUN", waiting))), 422, "VALIDATION_FAILED", place);
    refused(
        record(
            raisedBy(
                ours("AMPLIFICATION", measuredBoost())
                    .replace("}", ", \"evidenceClass\": \"INCREMENTAL\"}"))),
        422,
        "VALIDATION_FAILED",
        "evidence[0].evidenceClass");
  }

  /** One of people, a fifth of whom bought, beside others. */
  private static String concluded(int people, int buyers) {
    String study =
        StudyFixtures.since2022(
            StudyFixtures.running(
                StudyFixtures.holdout(StudyFixtures.day(0), StudyFixtures.day(9))));
    StudyFixtures.endedOn(study, "now() - interval '1 hour'");
    HoldoutFixtures.people(study, "AD", 1000, 200, "0", MET);
    HoldoutFixtures.people(study, "NO_AD", people, buyers, "0", MET);
    StudyFixtures.post("/" + study + "/conclude", "{}").statusCode(201);
    return study;
  }

  @Test
  void aDecisionKeepsWhatAStudyShowed() {
    Json kept = recorded(raisedBy(ours("STUDY", concluded(1000, 90))));
    assertThat(kept.getString("caution")).isNull();
    assertThat(kept.getInt("evidence[0].version")).isEqualTo(1);
    assertThat(kept.<String>getList("evidence[0].figures[*].name"))
        .containsExactly("relative_lift", "incremental_converted_persons", "p_value");
    assertThat(kept.getString("evidence[0].figures[1].value")).isEqualTo("110");
    assertThat(Double.parseDouble(kept.getString("evidence[0].figures[1].from"))).isPositive();
    assertThat(kept.getString("evidence[0].figures[2].from")).isNull();
  }

  @Test
  void nobodyDecidesByAStudyThatShowsNothing() {
    refused(
        record(raisedBy(ours("STUDY", concluded(600, 60)))),
        422,
        "VALIDATION_FAILED",
        "evidence[0].reference");
  }

  @Test
  void whatTheMoneyIsForMustBeThere() {
    String scope = "\"kind\": \"AD_KIND\", \"key\": \"SPARK\"";
    UUID campaign = Sisters.campaign(ACME);
    UUID creator = Sisters.creator(ACME);
    UUID video = UUID.randomUUID();
    UUID series = UUID.randomUUID();
    Sisters.post(ACME, video, "7392011234567890321", null, 0);
    Sisters.series(ACME, series, UUID.randomUUID(), 0);
    for (String known :
        List.of(
            "CAMPAIGN " + campaign,
            "CREATOR " + creator,
            "POST " + video,
            "SERIES " + series,
            "CHANNEL TIKTOK_SPARK")) {
      String[] words = known.split(" ");
      String other = "\"kind\": \"%s\", \"key\": \"%s\"".formatted(words[0], words[1]);
      assertThat(recorded(raisedBy().replace(scope, other)).getString("decision.scope.key"))
          .isEqualTo(words[1]);
      String unknown = "\"kind\": \"%s\", \"key\": \"%s\"".formatted(words[0], UUID.randomUUID());
      refused(record(raisedBy().replace(scope, unknown)), 422, "REFERENCE_UNKNOWN", "scope.key");
    }
    refused(
        record(raisedBy().replace("\"key\": \"SPARK\"", "\"key\": \"Sparkling\"")),
        422,
        "VALIDATION_FAILED",
        "scope.key");
    refused(
        record(raisedBy().replace(scope, "\"kind\": \"POST\", \"key\": \"1-1-1-1-1\"")),
        422,
        "VALIDATION_FAILED",
        "scope.key");
    assertThat(read("/budget-decisions?scopeKind=POST&scopeKey=" + video).getList("items"))
        .hasSize(1);
    assertThat(read("/budget-decisions?move=STOP").getList("items")).isEmpty();
  }

  @Test
  void aReviewIsAfterTheDayOnWhichItHoldsAndAmountsMoveAsSaid() {
    refused(record(raised(TODAY, TODAY)), 422, "VALIDATION_FAILED", "reviewOn");
    refused(record(raised("100.00", TODAY, TODAY.plusDays(1))), 422, "VALIDATION_FAILED", "to");
    refused(
        record(raised(TODAY.plusDays(400), TODAY.plusDays(500))),
        422,
        "VALIDATION_FAILED",
        "effectiveOn");
  }

  @Test
  void aDueReviewIsListedAndToldOnce() {
    String late = recorded(raised(TODAY.minusDays(9), TODAY.minusDays(1))).getString("id");
    String later = recorded(raisedBy()).getString("id");
    reviews.work();
    reviews.work();
    assertThat(read("/budget-decisions?review=DUE").<String>getList("items[*].id"))
        .containsExactly(late);
    assertThat(read("/budget-decisions?review=PENDING").<String>getList("items[*].id"))
        .containsExactly(later);
    assertThat(told("ReviewDue")).isEqualTo(1);
    post(late, "/outcomes", outcome("WORSE", TODAY.plusDays(3).toString())).statusCode(201);
    reviews.work();
    assertThat(read("/budget-decisions?review=DUE").getList("items")).isEmpty();
    Json waiting = read("/budget-decisions/" + late);
    assertThat(waiting.getString("review")).isEqualTo("PENDING");
    assertThat(waiting.getString("reviewOn")).isEqualTo(TODAY.plusDays(3).toString());
    assertThat(told("ReviewDue")).isEqualTo(1);
  }

  private static long told(String what) {
    return Fixtures.count(
        "select count(*) from outbox where type = 'io.hookline.attribution.BudgetDecision%s'"
            .formatted(what));
  }

  private static String outcome(String verdict, String reviewOn) {
    return """
        {"verdict": "%s", "note": "34 more orders a week", "evidence": [%s], "reviewOn": %s}"""
        .formatted(verdict, SEEN, reviewOn == null ? null : '"' + reviewOn + '"');
  }

  @Test
  void whatCameOfItIsAddedAndStays() {
    String id = recorded(raisedBy(SEEN)).getString("id");
    post(id, "/outcomes", outcome("UNCLEAR", TODAY.plusDays(7).toString())).statusCode(201);
    Json second =
        post(id, "/outcomes", outcome("BETTER", null)).statusCode(201).extract().as(Json.class);
    assertThat(second.getString("caution")).isEqualTo("ONLY_EXPOSURE");
    assertThat(second.getString("recordedBy")).isNotBlank();
    Json all = read("/budget-decisions/" + id + "/outcomes");
    assertThat(all.<String>getList("items[*].verdict")).containsExactly("BETTER", "UNCLEAR");
    assertThat(all.getInt("items[1].evidence[0].figures[0].value")).isEqualTo(500_000);
    Json decision = read("/budget-decisions/" + id);
    assertThat(decision.getString("outcome")).isEqualTo("BETTER");
    assertThat(decision.getInt("outcomes")).isEqualTo(2);
    assertThat(decision.getString("review")).isEqualTo("DONE");
    assertThat(decision.getString("reviewOn")).isNull();
    assertThat(told("Reviewed")).isEqualTo(2);
    refused(
        post(id, "/outcomes", outcome("BETTER", TODAY.toString())),
        422,
        "VALIDATION_FAILED",
        "reviewOn");
    String planned = recorded(raised(TODAY.plusDays(2), TODAY.plusDays(9))).getString("id");
    refused(
        post(planned, "/outcomes", outcome("BETTER", null)),
        409,
        "BUDGET_DECISION_NOT_IN_EFFECT",
        null);
    refused(
        post(UUID.randomUUID().toString(), "/outcomes", outcome("BETTER", null)),
        404,
        "BUDGET_DECISION_NOT_FOUND",
        null);
  }

  private static ValidatableResponse correct(String id, String version, String decision) {
    return as(Tokens.operator(ACME))
        .header("If-Match", "\"" + version + "\"")
        .body("{\"why\": \"It was 350\", \"decision\": %s}".formatted(decision))
        .post(DECISIONS + "/" + id + "/corrections")
        .then();
  }

  @Test
  void aCorrectionIsAddedAndWhatWasRecordedStays() {
    String id = recorded(raisedBy(SEEN)).getString("id");
    String right = raised("350.00", TODAY.minusDays(3), TODAY.plusDays(9), SEEN);
    refused(
        post(id, "/corrections", "{\"why\": \"x\", \"decision\": %s}".formatted(right)),
        428,
        "PRECONDITION_REQUIRED",
        null);
    refused(correct(id, "7", right), 412, "STALE", null);
    refused(
        correct(id, "0", raised("50.00", TODAY.minusDays(3), TODAY.plusDays(9))),
        422,
        "VALIDATION_FAILED",
        "decision.to");
    Json corrected = correct(id, "0", right).statusCode(201).extract().as(Json.class);
    assertThat(corrected.getString("decision.to.amount")).isEqualTo("350.00");
    assertThat(corrected.getList("evidence")).as("added, none taken away").hasSize(2);
    assertThat(corrected.getString("reviewOn")).isEqualTo(TODAY.plusDays(9).toString());
    Json before = read("/budget-decisions/" + id + "/corrections");
    assertThat(before.getString("items[0].before.to.amount")).isEqualTo("300.00");
    assertThat(before.getString("items[0].why")).isEqualTo("It was 350");
    assertThat(before.getInt("items[0].addedEvidence")).isEqualTo(1);

    post(id, "/outcomes", outcome("BETTER", null)).statusCode(201);
    Json done =
        correct(id, "2", raised("360.00", TODAY.minusDays(3), TODAY.plusDays(20)))
            .statusCode(201)
            .extract()
            .as(Json.class);
    assertThat(done.getString("review")).as("a correction opens no review").isEqualTo("DONE");
    assertThat(read("/budget-decisions/" + id + "/corrections").<Integer>getList("items[*].number"))
        .containsExactly(2, 1);
  }

  @Test
  void theDatabaseTakesNothingAway() {
    String id = recorded(raisedBy(SEEN)).getString("id");
    assertThatThrownBy(
            () ->
                Fixtures.execute(
                    "update budget_decision set evidence = '[]', corrections = 1 where id = '"
                        + id
                        + "'"))
        .hasMessageContaining("stay");
    assertThatThrownBy(
            () ->
                Fixtures.execute(
                    "update budget_decision set facts = facts || '{\"reason\": \"\"}' where id = '"
                        + id
                        + "'"))
        .hasMessageContaining("stay");
    assertThat(
            Fixtures.count(
                """
                select count(*) from information_schema.role_table_grants
                 where table_name in ('budget_decision_outcome', 'budget_decision_correction')
                   and privilege_type in ('UPDATE', 'DELETE') and grantee = 'hookline_app'"""))
        .isZero();
  }
}
