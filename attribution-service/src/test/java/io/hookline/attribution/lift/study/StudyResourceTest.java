package io.hookline.attribution.lift.study;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.lift.study.StudyFixtures.day;
import static io.hookline.attribution.lift.study.StudyFixtures.draft;
import static io.hookline.attribution.lift.study.StudyFixtures.holdout;
import static io.hookline.attribution.lift.study.StudyFixtures.named;
import static io.hookline.attribution.lift.study.StudyFixtures.post;
import static io.hookline.attribution.lift.study.StudyFixtures.registered;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StudyResourceTest {

  @Inject StudyWorker worker;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  private static Response change(String id, String name, String spend, String design) {
    return as(Tokens.operator(ACME))
        .header("If-Match", "*")
        .body("{\"name\": \"%s\", \"spend\": %s, \"design\": %s}".formatted(name, spend, design))
        .put("/v1/brands/" + ACME + "/studies/" + id);
  }

  private static Response refused(String design) {
    return post("", named(design)).extract().response();
  }

  @Test
  void aStudyIsFixedWhenItIsRegistered() {
    String design = holdout(day(2), day(20));
    String id = draft(holdout(day(1), day(20)));
    assertThat(change(id, "Ads", "null", design).statusCode()).isEqualTo(200);
    Json study = post("/" + id + "/register", "").statusCode(200).extract().as(Json.class);
    assertThat(study.getString("state")).isEqualTo("REGISTERED");
    assertThat(study.getString("design.level")).isEqualTo("0.9");
    assertThat(study.getString("registration.salt")).matches("[0-9a-f]{32}");
    assertThat(study.getString("registration.startsAt"))
        .isEqualTo(day(2).atStartOfDay(StudyFixtures.ZONE).toInstant().toString());
    assertThat(study.getString("registration.endsAt"))
        .isEqualTo(day(21).atStartOfDay(StudyFixtures.ZONE).toInstant().toString());
    assertThat(study.getString("history[0].step")).isEqualTo("REGISTER");
    assertThat(study.getString("history[0].by")).isEqualTo(study.getString("registration.by"));
    Response later = change(id, "Ads", "null", holdout(day(2), day(10), ", \"prePeriodDays\": 9"));
    expect(later, 409, "STUDY_REGISTERED");
    assertThat(later.as(Json.class).getList("violations[*].field"))
        .isEqualTo(List.of("design.endsOn", "design.holdout.prePeriodDays"));
    assertThat(later.as(Json.class).getString("violations[0].message"))
        .isEqualTo("is registered as " + day(20));
    String spend = "{\"amount\": \"1200.00\", \"currency\": \"USD\"}";
    Json renamed = change(id, "Ads in spring", spend, design).as(Json.class);
    assertThat(renamed.getString("name")).isEqualTo("Ads in spring");
    assertThat(renamed.getString("spend.amount")).isEqualTo("1200.00");
    expect(post("/" + id + "/register", "").extract().response(), 409, "STUDY_STATE_FORBIDS");
  }

  @Test
  void theDatabaseKeepsWhatWasRegistered() {
    String id = registered(holdout(day(2), day(20)));
    assertThatThrownBy(
            () ->
                Fixtures.execute(
                    "update study set design = jsonb_set(design, '{hypothesis}', '\"Another\"')"
                        + " where id = '%s'".formatted(id)))
        .hasRootCauseMessage(
            "ERROR: A study that is registered, and one that is over, stay as they are.\n"
                + "  Where: PL/pgSQL function keep_study() line 6 at RAISE");
  }

  @Test
  void aStudyRunsByItsDatesAndSaysSo() {
    String id = registered(holdout(day(0), day(20)));
    worker.work();
    assertThat(read("/studies/" + id).getString("state")).isEqualTo("RUNNING");
    StudyFixtures.endedOn(id, "now() - interval '1 minute'");
    Fixtures.execute("update study set state = 'RUNNING' where id = '" + id + "'");
    worker.work();
    Json ended = read("/studies/" + id);
    assertThat(ended.getString("state")).isEqualTo("ENDED");
    assertThat(ended.getList("history[*].step")).isEqualTo(List.of("REGISTER", "START", "END"));
    assertThat(ended.getString("history[2].at")).isEqualTo(ended.getString("registration.endsAt"));
    assertThat(ended.getString("history[2].by")).startsWith("system:");
    assertThat(
            Fixtures.texts(
                "select type from outbox where subject = 'studies/" + id + "' order by time"))
        .containsExactly(
            "io.hookline.attribution.StudyDrafted",
            "io.hookline.attribution.StudyRegistered",
            "io.hookline.attribution.StudyStarted",
            "io.hookline.attribution.StudyEnded");
  }

  @Test
  void aStudyIsCancelledWithAReasonForGood() {
    String id = registered(holdout(day(2), day(20)));
    Json cancelled =
        post("/" + id + "/cancel", "{\"reason\": \"No budget\"}").extract().as(Json.class);
    assertThat(cancelled.getString("state")).isEqualTo("CANCELLED");
    assertThat(cancelled.getString("history[1].reason")).isEqualTo("No budget");
    expect(change(id, "Ads", "null", holdout(day(2), day(20))), 409, "STUDY_STATE_FORBIDS");
    expect(
        post("/" + id + "/cancel", "{\"reason\": \"Again\"}").extract().response(),
        409,
        "STUDY_STATE_FORBIDS");
  }

  @Test
  void whatHasBegunIsNotRegistered() {
    String id = draft(holdout(day(1), day(20)));
    Fixtures.execute(
        "update study set design = jsonb_set(design, '{startsOn}', case jsonb_typeof(design ->"
            + " 'startsOn') when 'array' then '[2026, 1, 1]'::jsonb else '\"2026-01-01\"'::jsonb"
            + " end) where id = '%s'".formatted(id));
    Response late = post("/" + id + "/register", "").extract().response();
    expect(late, 409, "STUDY_START_PASSED");
  }

  @Test
  void studiesOfALayerHaveDifferentPeople() {
    String layer = ", \"layer\": {\"name\": \"shop\", \"from\": %d, \"to\": %d}";
    registered(holdout(day(1), day(10), layer.formatted(0, 5000)));
    registered(holdout(day(1), day(10), layer.formatted(5000, 10000)));
    registered(holdout(day(11), day(20), layer.formatted(4000, 6000)));
    String id = draft(holdout(day(10), day(12), layer.formatted(4999, 5000)));
    Response taken = post("/" + id + "/register", "").extract().response();
    expect(taken, 409, "STUDY_LAYER_TAKEN");
    assertThat(read("/studies/" + id).getString("state")).isEqualTo("DRAFT");
  }

  @Test
  void designsThatDoNotGoTogetherAreRefusedByField() {
    LocalDate first = day(1);
    assertThat(
            refused(
                    holdout(first, first, ", \"enrolUntil\": \"" + day(3) + "\"")
                        .replace("0.5, \"control\": true", "0.4, \"control\": false"))
                .as(Json.class)
                .getList("violations[*].field"))
        .isEqualTo(
            List.of("design.holdout.arms", "design.holdout.arms", "design.holdout.enrolUntil"));
    expect(refused(holdout(first, day(-1))), 422, "VALIDATION_FAILED");
    expect(
        refused(
            holdout(first, first)
                .replace("PERSONS\"", "PERSONS\", \"conversionDefinitionId\": \"%s\"")
                .formatted(new UUID(1, 2))),
        422,
        "REFERENCE_UNKNOWN");
  }

  @Test
  void aDefinitionCountsByTheVersionOfItsTime() {
    String definition = read("/conversion-definitions").getString("items[0].id");
    String id =
        registered(
            holdout(day(1), day(2))
                .replace(
                    "PERSONS\"", "PERSONS\", \"conversionDefinitionId\": \"" + definition + "\""));
    assertThat(read("/studies/" + id).getInt("registration.definitionVersion")).isEqualTo(1);
  }
}
