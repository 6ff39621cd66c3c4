package io.hookline.reporting.judgement.diagnosis;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.judgement.diagnosis.DiagnosisFixtures.AT;
import static io.hookline.reporting.judgement.diagnosis.DiagnosisFixtures.posts;
import static io.hookline.reporting.judgement.diagnosis.DiagnosisFixtures.unpublish;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DiagnosisTest {

  @Inject DailyChecks daily;

  @BeforeEach
  void nothingButTofu() {
    Fixtures.twoBrands();
    Feeds.apply(
        ContentChanges.pillar(ACME, id(51), "Skin care"),
        ContentChanges.series(ACME, id(52), id(51), "Morning routine"));
    posts("TOFU", 1, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void whatIsFoundIsKeptWithRuleFiguresAndNextStep() {
    Json check = check();
    assertThat(check.getInt("rules")).isEqualTo(Rules.all().size());
    assertThat(check.getString("layers[0].layer")).isEqualTo("STRATEGY");
    assertThat(as(Tokens.analyst(ACME)).get(AT + "/layers").as(Json.class).getList("layers"))
        .isEqualTo(check.getList("layers"));
    Json found = found("no_conversion_architecture");
    assertThat(found.getString("state")).isEqualTo("OPEN");
    assertThat(found.getString("subjectKind")).isEqualTo("BRAND");
    assertThat(found.getString("nextStep")).startsWith("Plan MOFU and BOFU");
    assertThat(found.getString("figures[0].measure")).isEqualTo("tofu_share");
    assertThat(found.getInt("figures[0].value")).isEqualTo(1);
    assertThat(found.getString("outcome")).isEqualTo("NO_ACTION");
    assertThat(check().getInt("opened")).as("found again").isZero();
  }

  @Test
  void theRulesAreAskedOnceOnEachDayOfTheBrand() {
    daily.run();
    Json found = found("no_conversion_architecture");
    assertThat(found.getString("state")).isEqualTo("OPEN");
    posts("BOFU", 2, 1, 2, 3);
    daily.run();
    assertThat(found("no_conversion_architecture").getString("state"))
        .as("asked today already")
        .isEqualTo("OPEN");
    assertThat(check().getInt("resolved")).as("whenever somebody wants").isPositive();
  }

  @Test
  void whatNoLongerFiresIsResolvedAndOpensAgain() {
    check();
    UUID diagnosis = UUID.fromString(found("no_conversion_architecture").getString("id"));
    post(diagnosis, "action", "{\"note\": \"Two product posts a week\"}", 200);
    posts("BOFU", 2, 1, 2, 3);
    assertThat(check().getInt("resolved")).isPositive();
    Json resolved = found("no_conversion_architecture");
    assertThat(resolved.getString("state")).isEqualTo("RESOLVED");
    assertThat(resolved.getString("outcome")).isEqualTo("RESOLVED");
    assertThat(resolved.getInt("figuresAtAction[0].value")).isEqualTo(1);
    posts("TOFU", 3, 1, 2, 3);
    check();
    Json again = found("no_conversion_architecture");
    assertThat(again.getString("id")).isEqualTo(diagnosis.toString());
    assertThat(again.getString("state")).isEqualTo("OPEN");
    assertThat(again.getString("outcome")).isEqualTo("NO_ACTION");
  }

  /** Two posts fewer are too few to judge by. */
  @Test
  void whatIsNoLongerLookedAtLapsesAndIsNoSuccess() {
    check();
    UUID diagnosis = UUID.fromString(found("no_conversion_architecture").getString("id"));
    post(diagnosis, "action", "{\"note\": \"Two product posts a week\"}", 200);
    unpublish(1, 2);
    assertThat(check().getInt("lapsed")).isPositive();
    Json lapsed = found("no_conversion_architecture");
    assertThat(lapsed.getString("state")).isEqualTo("LAPSED");
    assertThat(lapsed.getString("outcome")).isEqualTo("UNKNOWN");
    assertThat(lapsed.getString("endedOn")).isEqualTo("2026-11-22");
    assertThat(post(diagnosis, "mute", "{\"reason\": \"x\"}", 409).getString("code"))
        .isEqualTo("DIAGNOSIS_NOT_OPEN");
    posts("TOFU", 3, 1, 2);
    check();
    assertThat(found("no_conversion_architecture").getString("state")).isEqualTo("OPEN");
  }

  /** Each state with each thing that one may want to do. */
  @Test
  void onlyWhatIsOpenIsMutedOrActedOnAndOnlyWhatIsMutedUnmuted() {
    check();
    UUID diagnosis = UUID.fromString(found("no_conversion_architecture").getString("id"));
    assertThat(post(diagnosis, "unmute", "", 409).getString("code"))
        .isEqualTo("DIAGNOSIS_NOT_MUTED");
    post(diagnosis, "mute", "{\"reason\": \"A launch\", \"until\": \"2026-12-01\"}", 200);
    assertThat(post(diagnosis, "mute", "{\"reason\": \"Twice\"}", 409).getString("code"))
        .isEqualTo("DIAGNOSIS_NOT_OPEN");
    assertThat(post(diagnosis, "action", "{\"note\": \"x\"}", 409).getString("code"))
        .isEqualTo("DIAGNOSIS_NOT_OPEN");
    check();
    assertThat(found("no_conversion_architecture").getString("state"))
        .as("stays muted")
        .isEqualTo("MUTED");
    post(diagnosis, "unmute", "", 200);
    posts("BOFU", 2, 1, 2, 3);
    check();
    for (String step : new String[] {"mute", "action"}) {
      assertThat(
              post(
                      diagnosis,
                      step,
                      "{\"reason\": \"x\", \"note\": \"x\"}"
                          .replace(
                              step.equals("mute") ? ", \"note\": \"x\"" : "\"reason\": \"x\", ",
                              ""),
                      409)
                  .getString("code"))
          .isEqualTo("DIAGNOSIS_NOT_OPEN");
    }
    assertThat(post(diagnosis, "unmute", "", 409).getString("code"))
        .isEqualTo("DIAGNOSIS_NOT_MUTED");
  }

  @Test
  void nothingIsMutedUntilADayThatIsOver() {
    check();
    UUID diagnosis = UUID.fromString(found("no_conversion_architecture").getString("id"));
    String until = "{\"reason\": \"A launch\", \"until\": \"%s\"}";
    Json refused = post(diagnosis, "mute", until.formatted("2026-11-21"), 422);
    assertThat(refused.getString("code")).isEqualTo("VALIDATION_FAILED");
    assertThat(refused.getString("violations[0].field")).isEqualTo("until");
    assertThat(refused.getString("detail"))
        .isEqualTo("until must not be in the past: today is 2026-11-22.");
    assertThat(found("no_conversion_architecture").getString("state")).isEqualTo("OPEN");
    post(diagnosis, "mute", until.formatted("2026-11-22"), 200);
    check();
    assertThat(found("no_conversion_architecture").getString("state"))
        .as("today is the last day")
        .isEqualTo("MUTED");
  }

  private static Json check() {
    return as(Tokens.operator(ACME))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post(AT + "/check")
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static Json post(UUID diagnosis, String step, String body, int status) {
    var request = as(Tokens.operator(ACME)).header("Idempotency-Key", UUID.randomUUID().toString());
    return (body.isEmpty() ? request : request.body(body))
        .post(AT + "/" + diagnosis + "/" + step)
        .then()
        .statusCode(status)
        .extract()
        .as(Json.class);
  }

  private static Json found(String rule) {
    Json list = as(Tokens.analyst(ACME)).get(AT + "?limit=100").as(Json.class);
    int at = list.getList("items[*].rule").indexOf(rule);
    return as(Tokens.analyst(ACME))
        .get(AT + "/" + list.getString("items[" + at + "].id"))
        .as(Json.class);
  }
}
