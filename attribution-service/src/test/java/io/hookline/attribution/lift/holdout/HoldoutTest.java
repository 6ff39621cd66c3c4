package io.hookline.attribution.lift.holdout;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.text;
import static io.hookline.attribution.Fixtures.texts;
import static io.hookline.attribution.lift.holdout.HoldoutFixtures.exposure;
import static io.hookline.attribution.lift.holdout.HoldoutFixtures.report;
import static io.hookline.attribution.lift.study.StudyFixtures.day;
import static io.hookline.attribution.lift.study.StudyFixtures.holdout;
import static io.hookline.attribution.lift.study.StudyFixtures.post;
import static io.hookline.attribution.lift.study.StudyFixtures.registered;
import static io.hookline.attribution.lift.study.StudyFixtures.running;
import static io.hookline.kit.test.ProblemShape.expect;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.lift.study.StudyFixtures;
import io.hookline.bulk.job.JobWorker;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HoldoutTest {

  @Inject JobWorker jobs;

  private static final String STUDIES = "/v1/brands/" + ACME + "/studies/";
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  private static Json found(String study, String persons) {
    return post("/" + study + "/assignment", "{\"persons\": [" + persons + "]}")
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static Json get(String study, String key) {
    return as(Tokens.analyst(ACME))
        .queryParam("key", key)
        .get(STUDIES + study + "/assignment")
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static String since(String design) {
    return StudyFixtures.since2022(running(design));
  }

  @Test
  void somebodyIsInOneArmHoweverTheCallerAsks() {
    String study = running(holdout(day(0), day(9)));
    String hash = Sha256.hex("customer-1");
    Json many =
        found(
            study,
            "{\"externalId\": \" customer-1 \"}, {\"externalId\": \"%s\"}, {\"email\": \"a@b.example\"},"
                    .formatted(hash.toUpperCase())
                + " {\"externalId\": \"undefined\"}");
    assertThat(many.getBoolean("active")).isTrue();
    String salt = many.getString("salt");
    int part = Lot.part(salt, "external:" + hash);
    assertThat(many.getString("assignments[0].key")).isEqualTo("external:" + hash);
    assertThat(many.getInt("assignments[0].part")).isEqualTo(part);
    assertThat(many.getString("assignments[0].arm")).isEqualTo(part < 5000 ? "AD" : "NO_AD");
    assertThat(many.getString("assignments[1].arm"))
        .isEqualTo(many.getString("assignments[0].arm"));
    assertThat(many.getList("assignments[*].status"))
        .isEqualTo(List.of("ASSIGNED", "ASSIGNED", "NOBODY", "NOBODY"));
    for (String key : List.of(hash, "external:" + hash)) {
      assertThat(get(study, key).getString("assignments[0].arm"))
          .isEqualTo(many.getString("assignments[0].arm"));
    }
    Response plain =
        as(Tokens.analyst(ACME))
            .queryParam("key", "customer-1")
            .get(STUDIES + study + "/assignment");
    expect(plain, 422, "VALIDATION_FAILED");
  }

  @Test
  void aDraftAssignsNobodyAndOneThatIsOverTreatsAllAlike() {
    String draft = StudyFixtures.draft(holdout(day(1), day(9)));
    expect(
        post("/" + draft + "/assignment", "{\"persons\": [{\"externalId\": \"a\"}]}")
            .extract()
            .response(),
        422,
        "STUDY_NOT_REGISTERED");
    assertThat(found(registered(holdout(day(1), day(9))), "{}").getBoolean("active")).isFalse();
    String over = running(holdout(day(0), day(9)));
    StudyFixtures.endedOn(over, "now()");
    assertThat(found(over, "{}").getBoolean("active")).isFalse();
  }

  @Test
  void whoIsOutOfTheLayersPartIsInNoArm() {
    String layer = ", \"layer\": {\"name\": \"shop\", \"from\": %d, \"to\": %d}";
    Json first = found(since(holdout(day(0), day(9), layer.formatted(0, 5000))), customers(40));
    Json other = found(since(holdout(day(0), day(9), layer.formatted(5000, 10000))), customers(40));
    for (int i = 0; i < 40; i++) {
      assertThat(first.getString("assignments[" + i + "].arm") == null)
          .isNotEqualTo(other.getString("assignments[" + i + "].arm") == null);
    }
    String study = since(holdout(day(0), day(9), layer.replace("shop", "app").formatted(0, 1)));
    assertThat(report(study, exposure("customer-1", NOW, null)).getString("refused[0].message"))
        .isEqualTo("is out of the study's part of its layer");
  }

  private static String customers(int count) {
    return IntStream.range(0, count)
        .mapToObj("{\"externalId\": \"customer-%d\"}"::formatted)
        .collect(Collectors.joining(", "));
  }

  @Test
  void theEarliestExposureStaysInWhateverOrderTheyAreTold() {
    String study = since(holdout(day(0), day(9)));
    Instant early = NOW.minusSeconds(7200);
    Instant late = NOW.minusSeconds(60);
    String both = exposure("a", late, null) + "," + exposure("a", early, null);
    Json taken = report(study, exposure("b", late, null) + "," + exposure("b", late, null));
    assertThat(taken.getInt("recorded")).isEqualTo(1);
    assertThat(taken.getInt("known")).isEqualTo(1);
    assertThat(report(study, exposure("b", early, null)).getInt("earlier")).isEqualTo(1);
    assertThat(report(study, both).getInt("recorded")).isEqualTo(1);
    assertThat(report(study, both).getInt("known")).isEqualTo(2);
    assertThat(
            texts(
                "select distinct first_at = timestamptz '%s' from study_exposure".formatted(early)))
        .containsExactly("t");
    assertThat(text("select count(*) from study_exposure")).isEqualTo("2");
  }

  @Test
  void exposuresOfAnotherTimeArmOrOfNobodyAreRefusedBesideGoodOnes() {
    String study = since(holdout(day(0), day(9), ", \"enrolUntil\": \"%s\"".formatted(day(1))));
    Json taken =
        report(
            study,
            String.join(
                ",",
                exposure("a", NOW, "PURPLE"),
                exposure("guest", NOW, null),
                exposure("a", Instant.parse("2021-12-31T23:59:59Z"), null),
                exposure("a", NOW.plusSeconds(86_400 * 3), null),
                exposure("a", NOW, "AD")));
    assertThat(taken.getInt("recorded")).isEqualTo(1);
    assertThat(taken.getList("refused[*].index")).isEqualTo(List.of(0, 1, 2, 3));
    assertThat(taken.getList("refused[*].field"))
        .isEqualTo(List.of("arm", "externalId", "occurredAt", "occurredAt"));
    String over = running(holdout(day(0), day(9)));
    post("/" + over + "/cancel", "{\"reason\": \"No budget\"}").statusCode(200);
    expect(
        post("/" + over + "/exposures", "{\"exposures\": [" + exposure("a", NOW, null) + "]}")
            .extract()
            .response(),
        409,
        "STUDY_TAKES_NO_EXPOSURES");
  }

  @Test
  void theArmThatWasToldStandsBesideTheOneOfTheLot() {
    String study = since(holdout(day(0), day(9)));
    report(study, exposure("a", NOW, "AD") + "," + exposure("a", NOW, "NO_AD"));
    assertThat(texts("select arm from study_exposure order by arm")).containsExactly("AD", "NO_AD");
    assertThat(texts("select distinct assigned_arm from study_exposure")).hasSize(1);
  }

  @Test
  void filesOfExposuresAreTakenOnceAndKeepNothingPlain() {
    String study = since(holdout(day(0), day(9)));
    String csv =
        "externalId,occurredAt,arm\nmia@example.org,%1$s,AD\nb,%1$s,\nb,,AD\n".formatted(NOW);
    for (int i = 0; i < 2; i++) {
      Json result =
          as(Tokens.operator(ACME))
              .contentType("text/csv")
              .queryParam("set", "studyId:" + study)
              .body(csv)
              .post("/v1/brands/" + ACME + "/study-exposures/imports")
              .then()
              .statusCode(200)
              .extract()
              .as(Json.class);
      assertThat(result.getList("rows[*].status"))
          .isEqualTo(
              i == 0
                  ? List.of("APPLIED", "APPLIED", "FAILED")
                  : List.of("UNCHANGED", "UNCHANGED", "FAILED"));
    }
    assertThat(texts("select key from study_exposure order by key"))
        .containsExactlyInAnyOrder(
            "external:" + Sha256.hex("mia@example.org"), "external:" + Sha256.hex("b"));
    String ndjson =
        "{\"studyId\": \"%s\", \"externalId\": \"c\", \"occurredAt\": \"%s\"}\n"
            .formatted(study, NOW);
    Json lines =
        as(Tokens.operator(ACME))
            .contentType("application/x-ndjson")
            .body((ndjson + ndjson.replace(study, new UUID(7, 7).toString())).getBytes(UTF_8))
            .post("/v1/brands/" + ACME + "/study-exposures/imports")
            .as(Json.class);
    assertThat(lines.getList("rows[*].status")).isEqualTo(List.of("APPLIED", "FAILED"));
  }

  @Test
  void whoIsErasedLeavesStudies() {
    String study = since(holdout(day(0), day(9)));
    report(study, exposure("a", NOW, null) + "," + exposure("b", NOW, null));
    as(Tokens.admin(ACME))
        .body("{\"externalId\": \"a\"}")
        .post("/v1/brands/" + ACME + "/erasures")
        .then()
        .statusCode(202);
    jobs.work();
    assertThat(texts("select key from study_exposure"))
        .containsExactly("external:" + Sha256.hex("b"));
  }
}
