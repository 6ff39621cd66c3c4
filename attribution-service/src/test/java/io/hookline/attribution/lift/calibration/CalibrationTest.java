package io.hookline.attribution.lift.calibration;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.execute;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.lift.calibration.CalibrationFixtures.rows;
import static io.hookline.attribution.lift.holdout.HoldoutFixtures.people;
import static io.hookline.attribution.lift.platformresult.PlatformResultFixtures.body;
import static io.hookline.attribution.lift.platformresult.PlatformResultFixtures.entered;
import static io.hookline.attribution.lift.study.StudyFixtures.ZONE;
import static io.hookline.attribution.lift.study.StudyFixtures.day;
import static io.hookline.attribution.lift.study.StudyFixtures.holdout;
import static io.hookline.attribution.lift.study.StudyFixtures.post;
import static io.hookline.attribution.lift.study.StudyFixtures.running;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.RunRows;
import io.hookline.attribution.RunRows.Path;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.lift.study.StudyFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalibrationTest {

  /** Early today, by the brand's clock; so orders of an hour later are of today too. */
  private static final Instant MET =
      day(0).atStartOfDay(ZONE).toInstant().truncatedTo(ChronoUnit.SECONDS);

  private static final Instant BOUGHT = MET.plus(Duration.ofHours(1));

  private UUID campaign;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    campaign = Sisters.campaign(ACME);
  }

  private String credits() {
    return ", \"credits\": {\"by\": \"CAMPAIGN\", \"keys\": [\"%s\"]}".formatted(campaign);
  }

  /** Of 1000 people each, 200 bought of those who saw ads and 90 of the others: 110 more. */
  private String concluded(String more) {
    String design = holdout(day(0), day(9)).replace("CONVERTED_PERSONS", "CONVERSIONS");
    String study = running(design.substring(0, design.length() - 1) + more + "}");
    StudyFixtures.begunOn(study, "timestamptz '%s'".formatted(MET.minusSeconds(1)));
    StudyFixtures.endedOn(study, "now() - interval '1 second'");
    people(study, "AD", 1000, 200, "0", MET);
    people(study, "NO_AD", 1000, 90, "0", MET);
    post("/" + study + "/conclude", "{}").statusCode(201);
    return study;
  }

  /** An order of one of the study's people, or of somebody else. */
  private static void of(UUID order, String study, String arm, int person) {
    execute(
        "update run_credit set person_id = md5('%s%s%d')::uuid where conversion_id = '%s'"
            .formatted(study, arm, person, order));
  }

  private static Json calibrations(String run) {
    return read("/calibrations?run=" + run);
  }

  private static double number(Json json, String path) {
    return Double.parseDouble(json.getString(path));
  }

  @Test
  void theFactorIsIncrementalByAttributedOfTheSamePeople() {
    String study = concluded(credits());
    RunRows rows = rows("LINEAR", campaign);
    of(rows.order(BOUGHT, "100", Path.of(1).shares(100)), study, "AD", 1);
    of(
        rows.order(BOUGHT, "40", Path.of(1, 2).shares(50, 50).refunded(day(0) + "", 4, 6)),
        study,
        "AD",
        2);
    of(rows.order(BOUGHT, "100", Path.of(2).shares(100)), study, "AD", 3);
    of(rows.order(BOUGHT, "100", Path.of(1).shares(100)), study, "NO_AD", 1);
    of(rows.order(MET.minusSeconds(60), "100", Path.of(1).shares(100)), study, "AD", 4);
    rows.order(BOUGHT, "100", Path.of(1).shares(100));
    String run = rows.complete();
    String before = read("/attribution-runs/" + run + "/figures?by=CAMPAIGN").toString();

    Json shown = calibrations(run);

    assertThat(shown.getList("items")).hasSize(1);
    String item = "items[0].";
    assertThat(shown.getString(item + "source")).isEqualTo("STUDY");
    assertThat(shown.getString(item + "studyId")).isEqualTo(study);
    assertThat(shown.getString(item + "evidenceClass")).isEqualTo("INCREMENTAL");
    assertThat(shown.getInt(item + "ageDays")).isZero();
    assertThat(number(shown, item + "conversions.attributed"))
        .as("one and a half, of treated people after they were met")
        .isEqualTo(1.5);
    assertThat(number(shown, item + "conversions.incremental.value")).isEqualTo(110);
    assertThat(number(shown, item + "conversions.factor.value")).isEqualTo(110 / 1.5, within(1e-7));
    assertThat(number(shown, item + "conversions.factor.low"))
        .isEqualTo(number(shown, item + "conversions.incremental.low") / 1.5, within(1e-6));
    assertThat(number(shown, item + "conversions.level")).isEqualTo(0.9);
    assertThat(number(shown, item + "value.attributed"))
        .as("100 and half of 40, of which 4 went back")
        .isEqualTo(116);
    assertThat(number(shown, item + "value.factor.value"))
        .isEqualTo(number(shown, item + "value.incremental.value") / 116, within(1e-6));
    assertThat(read("/attribution-runs/" + run + "/figures?by=CAMPAIGN").toString())
        .as("no credit is another for it")
        .isEqualTo(before);
  }

  @Test
  void whatCannotBeComparedSaysWhy() {
    concluded("");
    RunRows rows = rows("LINEAR", campaign);
    rows.order(BOUGHT, "100", Path.of(2).shares(100));
    String run = rows.complete();
    assertThat(calibrations(run).getString("items[0].conversions.noFactor"))
        .isEqualTo("NO_CREDITED_UNITS");
    assertThat(number(calibrations(run), "items[0].conversions.incremental.value")).isEqualTo(110);
    execute("delete from study_result; delete from identity_key; delete from conversion");
    concluded(credits());
    assertThat(calibrations(run).getString("items[0].conversions.noFactor"))
        .isEqualTo("NOTHING_ATTRIBUTED");
  }

  @Test
  void whatAPlatformSaysIsLaidBesideToo() {
    RunRows rows = rows("LINEAR", campaign);
    Instant within = day(-20).atTime(12, 0).atZone(ZONE).toInstant();
    rows.order(within, "100", Path.of(1).shares(100));
    rows.order(within, "100", Path.of(1, 2).shares(50, 50));
    rows.order(day(-41).atTime(23, 59).atZone(ZONE).toInstant(), "9", Path.of(1).shares(100));
    String run = rows.complete();
    entered(body("INCREMENTAL_CONVERSIONS", "3", "-1", "6", credits()));
    entered(body("RELATIVE_LIFT", "0.3", "0.1", "0.6", credits()));

    Json shown = calibrations(run);

    assertThat(shown.getList("items")).as("a relative lift is none of conversions").hasSize(1);
    assertThat(shown.getString("items[0].source")).isEqualTo("PLATFORM");
    assertThat(number(shown, "items[0].conversions.attributed")).isEqualTo(1.5);
    assertThat(number(shown, "items[0].conversions.factor.value")).isEqualTo(2);
    assertThat(number(shown, "items[0].conversions.factor.high")).isEqualTo(4);
    assertThat(shown.getString("items[0].value.noFactor")).isEqualTo("NOT_COUNTED");
    assertThat(shown.getInt("items[0].ageDays")).isEqualTo(13);
    assertThat(shown.<String>getList("items[0].warnings[*].code"))
        .contains("PLATFORM_OWN", "INTERVAL_SPANS_ZERO");
  }

  @Test
  void aModelOfTheWholeRunGivesNoFactor() {
    entered(body("INCREMENTAL_CONVERSIONS", "3", "1", "6", credits()));
    RunRows rows = rows("MARKOV", campaign);
    rows.order(day(-20).atTime(12, 0).atZone(ZONE).toInstant(), "100", Path.of(1));
    assertThat(calibrations(rows.complete()).getString("items[0].conversions.noFactor"))
        .isEqualTo("CREDIT_OF_WHOLE_RUN");
  }

  @Test
  void pagesFollowEachOtherOverStudiesAndPlatforms() {
    concluded(credits());
    entered(body("INCREMENTAL_CONVERSIONS", "3", "1", "6", credits()));
    entered(body("INCREMENTAL_VALUE", "3", "1", "6", credits()));
    String run = rows("LINEAR", campaign).complete();
    Json first = read("/calibrations?limit=2&run=" + run);
    assertThat(first.<String>getList("items[*].source")).containsExactly("PLATFORM", "PLATFORM");
    Json second =
        read("/calibrations?limit=2&run=" + run + "&cursor=" + first.getString("nextCursor"));
    assertThat(second.<String>getList("items[*].source")).containsExactly("STUDY");
    assertThat(second.getString("nextCursor")).isNull();
  }

  @Test
  void aRunIsNamed() {
    as(Tokens.analyst(ACME)).get("/v1/brands/" + ACME + "/calibrations").then().statusCode(422);
  }
}
