package io.hookline.attribution.lift.platformresult;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.lastEvent;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.lift.platformresult.PlatformResultFixtures.body;
import static io.hookline.attribution.lift.platformresult.PlatformResultFixtures.entered;
import static io.hookline.attribution.lift.platformresult.PlatformResultFixtures.post;
import static io.hookline.attribution.lift.study.StudyFixtures.day;
import static io.hookline.attribution.lift.study.StudyFixtures.endedOn;
import static io.hookline.attribution.lift.study.StudyFixtures.holdout;
import static io.hookline.attribution.lift.study.StudyFixtures.running;
import static io.hookline.attribution.lift.study.StudyFixtures.since2022;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlatformResultTest {

  private static final String BODY = body("INCREMENTAL_CONVERSIONS", "412", "130", "694", "");

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  private static List<Object> refused(String body) {
    return post("", body).statusCode(422).extract().as(Json.class).getList("violations[*].field");
  }

  @Test
  void aResultIsKeptAsThePlatformSaysItAndTold() {
    Json entered = entered(BODY);
    Json read = read("/platform-results/" + entered.getString("id"));
    assertThat(read.getString("result.source")).isEqualTo("TikTok Conversion Lift Study");
    assertThat(read.getInt("result.point")).isEqualTo(412);
    assertThat(read.getInt("result.low")).isEqualTo(130);
    assertThat(read.getInt("result.high")).isEqualTo(694);
    assertThat(read.getString("result.level")).isEqualTo("0.9");
    assertThat(read.getString("result.from")).isEqualTo(day(-40).toString());
    assertThat(lastEvent("platform-results/" + entered.getString("id")).getInt("result.point"))
        .isEqualTo(412);
  }

  @Test
  void whatWasCorrectedStaysAmongTheCorrections() {
    String id = entered(BODY).getString("id");
    String right =
        "{\"why\": \"It was the pilot's\", \"result\": %s}"
            .formatted(body("INCREMENTAL_CONVERSIONS", "300", "100", "500", ""));
    expect(
        as(Tokens.operator(ACME))
            .body(right)
            .post(PlatformResultFixtures.RESULTS + "/" + id + "/corrections"),
        428,
        "PRECONDITION_REQUIRED");
    as(Tokens.operator(ACME))
        .header("If-Match", "\"0\"")
        .body(right)
        .post(PlatformResultFixtures.RESULTS + "/" + id + "/corrections")
        .then()
        .statusCode(201);
    Json read = read("/platform-results/" + id);
    assertThat(read.getInt("result.point")).isEqualTo(300);
    assertThat(read.getInt("corrections")).isEqualTo(1);
    Json corrections = read("/platform-results/" + id + "/corrections");
    assertThat(corrections.getList("items[*].before.point")).isEqualTo(List.of(412));
    assertThat(corrections.getString("items[0].why")).isEqualTo("It was the pilot's");
  }

  @Test
  void numbersThatCannotBeAreRefusedByField() {
    assertThat(refused(body("INCREMENTAL_CONVERSIONS", "412", "413", "411", "")))
        .isEqualTo(List.of("low", "high"));
    assertThat(refused(BODY.replace(day(-13) + "", day(1) + ""))).isEqualTo(List.of("to"));
    assertThat(refused(body("AD_RECALL", "0.1", "0.05", "0.2", ""))).isEqualTo(List.of("metric"));
    assertThat(
            refused(
                body("AD_RECALL", "3.4", "1.2", "5.6", "")
                    .replace("CONVERSION_LIFT", "BRAND_LIFT")))
        .as("percentage points as parts of one")
        .isEqualTo(List.of("low", "high"));
    assertThat(
            refused(
                body(
                    "RELATIVE_LIFT",
                    "1",
                    "1",
                    "1",
                    ", \"studyId\": \"%s\"".formatted(UUID.randomUUID()))))
        .isEqualTo(List.of("studyId"));
  }

  @Test
  void itStandsBesideTheStudyThatItNames() {
    String study = since2022(running(holdout(day(0), day(30))));
    endedOn(study, "now() - interval '1 hour'");
    entered(body("RELATIVE_LIFT", "0.1", "0.02", "0.2", ", \"studyId\": \"" + study + "\""));
    entered(BODY);
    Json shown = read("/studies/" + study + "/result");
    assertThat(shown.getList("platformResults[*].result.metric"))
        .isEqualTo(List.of("RELATIVE_LIFT"));
    assertThat(read("/platform-results?studyId=" + study).getList("items")).hasSize(1);
    assertThat(read("/platform-results?metric=INCREMENTAL_CONVERSIONS").getList("items"))
        .hasSize(1);
  }
}
