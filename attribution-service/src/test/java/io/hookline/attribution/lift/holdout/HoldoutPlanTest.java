package io.hookline.attribution.lift.holdout;

import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.lift.holdout.HoldoutFixtures.people;
import static io.hookline.attribution.lift.study.StudyFixtures.day;
import static io.hookline.attribution.lift.study.StudyFixtures.draft;
import static io.hookline.attribution.lift.study.StudyFixtures.holdout;
import static io.hookline.attribution.lift.study.StudyFixtures.post;
import static io.hookline.attribution.lift.study.StudyFixtures.registered;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HoldoutPlanTest {

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  /**
   * @param expectation null for none
   */
  private static String expecting(String expectation, String measure) {
    return holdout(day(1), day(10))
        .replaceAll("(?s)\"expectation\": \\{.*?\\}", "\"expectation\": " + expectation)
        .replace("CONVERTED_PERSONS", measure);
  }

  private static Json plan(String design) {
    return read("/studies/" + draft(design) + "/plan");
  }

  private static double number(Json plan, String path) {
    return Double.parseDouble(plan.getString(path));
  }

  @Test
  void whatASharedStudyFindsIsSaidBeforeIt() {
    Json plan =
        plan(expecting("{\"persons\": 50000, \"rate\": 0.02, \"lift\": 0.1}", "CONVERTED_PERSONS"));
    assertThat(plan.getString("missing")).isNull();
    assertThat(plan.getString("baseline.basis")).isEqualTo("GIVEN");
    // d with d^2 = (1.644854 + 0.841621)^2 (0.0196 + (0.02 + d)(0.98 - d)) / 25000
    assertThat(number(plan, "detectable[0].increase")).isEqualTo(0.003234111, within(1e-8));
    assertThat(number(plan, "detectable[0].decrease")).isEqualTo(-0.0029967595, within(1e-8));
    assertThat(number(plan, "detectable[0].relativeIncrease"))
        .isEqualTo(0.003234111 / 0.02, within(1e-6));
    assertThat(plan.getLong("detectable[0].neededPersons")).isEqualTo(127102);
  }

  @Test
  void ofValuesASpreadIsNeededAndAPrePeriodNarrowsIt() {
    String given = "{\"persons\": 1000, \"mean\": 2, \"deviation\": 10, \"correlation\": 0.6}";
    double plain = number(plan(expecting(given, "VALUE")), "detectable[0].increase");
    // (1.644854 + 0.841621) 10 sqrt(2 / 500)
    assertThat(plain).isEqualTo(1.572584, within(1e-5));
    String adjusted = expecting(given, "VALUE").replace("]}}", "], \"prePeriodDays\": 28}}");
    assertThat(number(plan(adjusted), "detectable[0].increase"))
        .isEqualTo(0.8 * plain, within(1e-5));
  }

  @Test
  void whatNobodySaidIsTakenFromTheBrandsHistory() {
    String other = registered(holdout(day(1), day(10)));
    people(other, "AD", 300, 60, "0", Instant.now().minus(Duration.ofDays(5)));
    Fixtures.execute(
        "insert into person_touch (brand, person_id, occurred_at, touch_id, kind, link_id, origin_id)"
            + " select brand, person_id, now() - interval '4 days', person_id, 'VISIT', null,"
            + " person_id from identity_key");
    Json plan = plan(expecting("null", "CONVERTED_PERSONS"));
    assertThat(plan.getString("baseline.basis")).isEqualTo("HISTORY");
    assertThat(plan.getLong("baseline.persons")).isEqualTo(300);
    assertThat(number(plan, "baseline.rate")).isEqualTo(0.2);
    Json both = plan(expecting("{\"persons\": 5000}", "CONVERSIONS"));
    assertThat(both.getString("baseline.basis")).isEqualTo("BOTH");
    // Sixty bought, half of them twice.
    assertThat(number(both, "baseline.mean")).isEqualTo(0.3, within(1e-9));
    assertThat(number(both, "baseline.deviation")).isEqualTo(0.641382, within(1e-5));
  }

  @Test
  void aStudyThatCannotSayWhatItFindsIsNotRegistered() {
    String id = draft(expecting("null", "CONVERTED_PERSONS"));
    assertThat(read("/studies/" + id + "/plan").getString("missing"))
        .startsWith("Say how many people are expected");
    expect(post("/" + id + "/register", "").extract().response(), 409, "STUDY_WITHOUT_PLAN");
  }

  @Test
  void aPlanStaysAsItWasRegistered() {
    String id = registered(holdout(day(1), day(10)));
    people(id, "AD", 300, 60, "0", Instant.now().minus(Duration.ofDays(5)));
    assertThat(read("/studies/" + id + "/plan").getLong("baseline.persons")).isEqualTo(100);
    assertThat(read("/studies/" + id).getLong("registration.plan.baseline.persons")).isEqualTo(100);
  }
}
