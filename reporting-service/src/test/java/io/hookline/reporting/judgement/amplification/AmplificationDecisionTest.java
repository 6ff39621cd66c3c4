package io.hookline.reporting.judgement.amplification;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.DECISIONS;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.boost;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.boosted;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.creators;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.decide;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.own;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.read;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.step;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AmplificationDecisionTest {

  private static final UUID OURS = id(301);
  private static final UUID THEIRS = id(302);

  @BeforeEach
  void twoPosts() {
    Fixtures.twoBrands();
    Feeds.apply(
        own(OURS).event(),
        creators(THEIRS).event(),
        told(321, OURS, 80_000, 9_600),
        told(322, THEIRS, 500_000, 7_500));
  }

  @Test
  void theFiguresStayAsTheyStood() {
    String id = boosted(OURS);
    Feeds.apply(
        ContentChanges.snapshot(ACME, id(323), OURS, "2026-11-20T12:00:00Z")
            .tells(AmplificationFixtures.counters(200_000, 9_800))
            .event());
    Json kept = read(DECISIONS + "/" + id);
    assertThat(new BigDecimal(kept.get("stood.rate.value").toString()))
        .isEqualByComparingTo("0.12");
    assertThat(kept.getInt("stood.rank")).isEqualTo(1);
    assertThat(kept.getString("state")).isEqualTo("PLANNED");
    assertThat(kept.getString("decidedOn")).isEqualTo("2026-11-22");
    assertThat(kept.getString("decidedBy")).isNotBlank();
  }

  @Test
  void aPostWithTooFewViewsMayBeDecidedOnAndHasNoRank() {
    Feeds.apply(own(id(303)).event());
    Json kept =
        decide("{\"postId\": \"%s\", \"verdict\": \"SKIP\"}".formatted(id(303)))
            .statusCode(201)
            .extract()
            .as(Json.class);
    assertThat(kept.getString("state")).isNull();
    assertThat(kept.<Object>get("stood.rank")).isNull();
    assertThat(kept.<Object>get("stood.rate.value")).isNull();
    refused(step(kept.getString("id"), "start", "{}"), 409, "AMPLIFICATION_STATE_FORBIDS");
  }

  @Test
  void anAuthorizationThatNobodyRecordedIsOverriddenWithANote() {
    refused(decide(boost(THEIRS, "")), 422, "AMPLIFICATION_BLOCKED");
    String overrides = ", \"overrides\": [\"AUTHORIZATION_NOT_RECORDED\"]";
    refused(decide(boost(THEIRS, overrides)), 422, "VALIDATION_FAILED");
    refused(decide(boost(THEIRS, overrides + ", \"note\": \"  \"")), 422, "VALIDATION_FAILED");
    Json kept =
        decide(boost(THEIRS, overrides + ", \"note\": \"Code by e-mail\""))
            .statusCode(201)
            .extract()
            .as(Json.class);
    assertThat(kept.getList("overridden")).containsExactly("AUTHORIZATION_NOT_RECORDED");
    assertThat(kept.getString("note")).isEqualTo("Code by e-mail");
  }

  @Test
  void rightsAreNotOverridden() {
    Feeds.apply(own(id(304)).with("kind", "UGC").event());
    ValidatableResponse answer =
        decide(
            boost(id(304), ", \"overrides\": [\"RIGHTS_MISSING\"], \"note\": \"It will be fine\""));
    refused(answer, 422, "AMPLIFICATION_BLOCKED");
    assertThat(answer.extract().as(Json.class).getString("violations[0].field"))
        .isEqualTo("postId");
  }

  @Test
  void ofAPostOneBoostIsOpenAtATime() {
    String first = boosted(OURS);
    refused(decide(boost(OURS, "")), 409, "AMPLIFICATION_ALREADY_DECIDED");
    decide("{\"postId\": \"%s\", \"verdict\": \"SKIP\"}".formatted(OURS)).statusCode(201);
    step(first, "cancel", "{\"reason\": \"Sold out\"}").statusCode(200);
    assertThat(boosted(OURS)).isNotEqualTo(first);
    assertThat(read(DECISIONS + "?postId=" + OURS).getList("items")).hasSize(3);
    assertThat(read(DECISIONS + "?verdict=SKIP").getList("items")).hasSize(1);
    assertThat(read(DECISIONS + "?state=CANCELLED").getList("items[*].id")).containsExactly(first);
  }

  @Test
  void budgetsAreOfBoostsInTheBrandsCurrency() {
    String post = "{\"postId\": \"%s\", ".formatted(OURS);
    refused(decide(post + "\"verdict\": \"BOOST\"}"), 422, "VALIDATION_FAILED");
    String money = "\"budget\": {\"amount\": \"%s\", \"currency\": \"%s\"}}";
    refused(
        decide(post + "\"verdict\": \"SKIP\", " + money.formatted("5.00", "USD")),
        422,
        "VALIDATION_FAILED");
    refused(
        decide(post + "\"verdict\": \"BOOST\", " + money.formatted("5.00", "EUR")),
        422,
        "VALIDATION_FAILED");
    refused(
        decide(post + "\"verdict\": \"BOOST\", " + money.formatted("0.00", "USD")),
        422,
        "VALIDATION_FAILED");
    refused(decide(boost(id(999), "")), 422, "REFERENCE_UNKNOWN");
  }

  @Test
  void aBudgetChangesUntilTheEndAndWithTheVersionThatWasRead() {
    String id = boosted(OURS);
    String raised = "{\"budget\": {\"amount\": \"360.00\", \"currency\": \"USD\"}}";
    refused(as(Tokens.operator(ACME)).body(raised).put(DECISIONS + "/" + id).then(), 428, null);
    refused(put(id, "\"7\"", raised), 412, "STALE");
    Json kept = put(id, "\"0\"", raised).statusCode(200).extract().as(Json.class);
    assertThat(kept.getString("budget.amount")).isEqualTo("360.00");
    step(id, "start", "{\"day\": \"2026-11-20\"}").statusCode(200);
    step(id, "end", "{\"day\": \"2026-11-21\"}").statusCode(200);
    refused(put(id, "*", raised), 409, "AMPLIFICATION_STATE_FORBIDS");
  }

  @Test
  void daysOfABoostAreInOrder() {
    String id = boosted(OURS);
    refused(step(id, "start", "{\"day\": \"2026-11-23\"}"), 422, "VALIDATION_FAILED");
    step(id, "start", "{\"day\": \"2026-11-20\"}").statusCode(200);
    refused(step(id, "end", "{\"day\": \"2026-11-19\"}"), 422, "VALIDATION_FAILED");
    refused(step(id, "end", "{\"day\": \"2026-11-23\"}"), 422, "VALIDATION_FAILED");
    Json ended = step(id, "end", "{}").statusCode(200).extract().as(Json.class);
    assertThat(ended.getString("endedOn")).isEqualTo("2026-11-22");
    refused(step(id, "cancel", "{\"reason\": \"Late\"}"), 409, "AMPLIFICATION_STATE_FORBIDS");
  }

  private static ValidatableResponse put(String id, String ifMatch, String body) {
    return as(Tokens.operator(ACME))
        .header("If-Match", ifMatch)
        .body(body)
        .put(DECISIONS + "/" + id)
        .then();
  }

  private static void refused(ValidatableResponse answer, int status, String code) {
    Json problem = answer.statusCode(status).extract().as(Json.class);
    if (code != null) {
      assertThat(problem.getString("code")).isEqualTo(code);
    }
  }
}
