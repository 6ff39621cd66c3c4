package io.hookline.attribution.lift.geo;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.execute;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.lift.study.StudyFixtures.day;
import static io.hookline.attribution.lift.study.StudyFixtures.draft;
import static io.hookline.attribution.lift.study.StudyFixtures.post;
import static io.hookline.kit.test.ProblemShape.expect;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.lift.result.JsonParts;
import io.hookline.attribution.lift.study.StudyFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With GeoLift's published example, moved to the days before today. */
@QuarkusTest
class GeoStudyResourceTest {

  private static final String DARK =
      "{\"name\": \"DARK\", \"treatment\": \"GO_DARK\", \"regions\": [\"Chicago\", \" portland\"]}";

  private static final String UP = DARK.replace("DARK", "UP").replace("GO_UP", "HEAVY_UP");

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  private static String design(String cells, String more) {
    return """
        {"kind": "GEO", "hypothesis": "Ads sell", "population": "Cities of the US",
         "metric": {"measure": "CONVERSIONS"}, "startsOn": "%s", "endsOn": "%s",
         "regions": {"cells": [%s], "preDays": 90%s}}"""
        .formatted(day(1), day(15), cells, more);
  }

  /** The example's last day is yesterday. */
  private static String published() {
    try (InputStream file =
        GeoStudyResourceTest.class.getResourceAsStream("/geolift/GeoLift_Test.csv")) {
      List<String> lines = new String(file.readAllBytes(), UTF_8).lines().toList();
      long shift = ChronoUnit.DAYS.between(LocalDate.parse("2021-04-15"), day(-1));
      return lines.stream()
          .map(
              line ->
                  line.startsWith("2021")
                      ? LocalDate.parse(line.substring(0, 10)).plusDays(shift) + line.substring(10)
                      : line)
          .collect(Collectors.joining("\n"));
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static Json importDays(String study, String csv) {
    return as(Tokens.operator(ACME))
        .contentType("text/csv")
        .queryParam("set", "studyId:" + study)
        .body(csv.getBytes(UTF_8))
        .post("/v1/brands/" + ACME + "/study-region-days/imports")
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  /** As if it had been registered for the example's days. */
  private static String ended(String design) {
    String study = draft(design);
    loaded(study);
    post("/" + study + "/register", "").statusCode(200);
    StudyFixtures.begunOn(study, "now() - interval '15 days'");
    StudyFixtures.endedOn(study, "now()");
    execute("alter table study disable trigger keep_study");
    execute(
        """
        update study set design = design || jsonb_build_object(
          'startsOn', case jsonb_typeof(design -> 'startsOn') when 'array'
                       then to_jsonb(array[%1$s]) else to_jsonb('%2$s'::text) end,
          'endsOn', case jsonb_typeof(design -> 'endsOn') when 'array'
                     then to_jsonb(array[%3$s]) else to_jsonb('%4$s'::text) end)
         where id = '%5$s'"""
            .formatted(parts(day(-15)), day(-15), parts(day(-1)), day(-1), study));
    execute("alter table study enable trigger keep_study");
    return study;
  }

  private static String parts(LocalDate day) {
    return day.getYear() + ", " + day.getMonthValue() + ", " + day.getDayOfMonth();
  }

  /** Faster than as a file: forty cities on a hundred and five days. */
  private static void loaded(String study) {
    String rows =
        published()
            .lines()
            .skip(1)
            .map(line -> line.split(","))
            .map(
                cells ->
                    "('%s', '%s', %s)".formatted(cells[0], cells[1].replace("'", "''"), cells[2]))
            .collect(Collectors.joining(", "));
    execute(
        """
        insert into study_region_day (id, brand, study_id, region, at, day, value, collected_at,
                                      restated, version)
        select gen_random_uuid(), '%s', '%s', r.region, r.day::timestamp at time zone 'UTC',
               r.day::date, r.value, now(), false, 0
          from (values %s) r(day, region, value)"""
            .formatted(ACME, study, rows));
  }

  private static Json result(String study) {
    return JsonParts.of(read("/studies/" + study + "/result"), "result");
  }

  private static double number(Json result, String path) {
    return Double.parseDouble(result.getString(path));
  }

  @Test
  void thePublishedStudyGivesWhatWasPublished() {
    Json result = result(ended(design(UP, "")));
    assertThat(result.getString("state")).isEqualTo("SHOWN");
    String decided = "comparisons[0].decided.";
    assertThat(number(result, decided + "absolute.value")).isEqualTo(155.5557, within(5e-5));
    assertThat(number(result, decided + "incremental.value")).isEqualTo(4666.6706, within(5e-4));
    assertThat(number(result, decided + "relative.value")).isEqualTo(0.0542, within(5e-5));
    String synthetic = "comparisons[0].details.synthetic.";
    assertThat(result.getString(synthetic + "weights[0].region")).isEqualTo("cincinnati");
    assertThat(number(result, synthetic + "weights[0].weight")).isEqualTo(0.2272, within(5e-5));
    assertThat(number(result, synthetic + "scaledL2")).isEqualTo(0.1636, within(5e-5));
    assertThat(result.getList(synthetic + "days")).hasSize(105);
    assertThat(number(result, synthetic + "weaker.effect.value")).isEqualTo(255.0760, within(5e-5));
    assertThat(result.getString(synthetic + "weaker.method.title")).contains("the weaker method");
    assertThat(result.getLong("arms[0].conversions")).isEqualTo(90717);
    assertThat(result.getString("comparisons[0].treatment")).isEqualTo("HEAVY_UP");
  }

  @Test
  void whereSomethingIsWithheldTheMoneyIsWhatWasNotSpent() {
    String study = ended(design(DARK, ""));
    execute("update study set spend_amount = 1000, spend_currency = 'USD'");
    Json result = result(study);
    assertThat(result.getString("statement")).startsWith("DARK, which went without: 4,667 ");
    assertThat(result.getString("comparisons[0].costPerIncrementalConversion.absence"))
        .as("without the ads there were more")
        .isIn("NO_GAIN", "INTERVAL_SPANS_ZERO");
  }

  @Test
  void whatAdsCostElsewhereIsNotWhatWasNotSpent() {
    String costs = "\"adCost\": {\"platformCampaignIds\": [\"179\"]}, \"regions\"";
    Json refused =
        post(
                "",
                "{\"name\": \"Dark\", \"design\": %s}"
                    .formatted(design(DARK, "").replace("\"regions\": {", costs + ": {")))
            .statusCode(422)
            .extract()
            .as(Json.class);
    assertThat(refused.getList("violations[*].field")).isEqualTo(List.of("design.adCost"));
    draft(design(UP, "").replace("\"regions\": {", costs + ": {"));
  }

  @Test
  void cellsAreJudgedTogetherAndNeighboursAreWarnedOf() {
    String two =
        UP + ", {\"name\": \"DARK\", \"treatment\": \"GO_DARK\", \"regions\": [\"atlanta\"]}";
    String more =
        ", \"excluded\": [\"Miami\"], \"neighbours\": [{\"region\": \"chicago\", \"beside\":"
            + " [\"Cincinnati\", \"new york\"]}]";
    Json result = result(ended(design(two, more)));
    assertThat(result.getList("comparisons[*].name")).isEqualTo(List.of("UP", "DARK"));
    double p = number(result, "comparisons[0].decided.pValue");
    double other = number(result, "comparisons[1].decided.pValue");
    double lower = Math.min(p, other);
    String clearest = p <= other ? "comparisons[0]" : "comparisons[1]";
    assertThat(number(result, clearest + ".decided.adjustedPValue"))
        .isEqualTo(2 * lower, within(1e-9));
    assertThat(number(result, clearest + ".decided.intervalLevel")).isEqualTo(0.95);
    assertThat(result.getList("comparisons[*].details.synthetic.weights[*].region"))
        .doesNotContain("miami", "chicago", "portland", "atlanta");
    assertThat(result.getString("warnings[0].code")).isEqualTo("SPILL_OVER");
    assertThat(result.getString("warnings[0].text")).contains("UP lies beside cincinnati");
    assertThat(result.getString("comparisons[0].incrementalRoas.absence"))
        .isEqualTo("SPEND_UNKNOWN");
  }

  @Test
  void filesAreTakenInAnyOrderAndTheLastCollectedCounts() {
    String study = draft(design(DARK, ""));
    String file = published().lines().limit(42).collect(Collectors.joining("\n"));
    Json taken = importDays(study, file);
    assertThat(taken.getInt("applied")).as(taken.toString()).isEqualTo(41);
    assertThat(importDays(study, file).getInt("unchanged")).isEqualTo(41);
    String later = "day,region,value,collectedAt\n%s,Oslo,%s,%s\n";
    importDays(study, later.formatted(day(-3), "7", day(-1) + "T10:00:00Z"));
    importDays(study, later.formatted(day(-3), "5", day(-2) + "T10:00:00Z"));
    Json days = read("/studies/" + study + "/region-days?limit=1");
    assertThat(days.getString("items[0].region")).isEqualTo("oslo");
    assertThat(days.getInt("items[0].value")).isEqualTo(7);
    Json bad = importDays(study, later.formatted(day(30), "1", day(-1) + "T10:00:00Z"));
    assertThat(bad.getList("rows[*].status")).isEqualTo(List.of("FAILED"));
    assertThat(importDays(study, later.formatted(day(-3), "1.234", "")).getInt("failed"))
        .as("a thousand to some")
        .isEqualTo(1);
  }

  @Test
  void aStudyWithoutDaysBeforeItIsNotRegistered() {
    String study = draft(design(DARK, ""));
    assertThat(read("/studies/" + study + "/plan").getString("missing"))
        .startsWith("Of the 90 days up to yesterday: There are no days of ");
    Response refused = post("/" + study + "/register", "").extract().response();
    expect(refused, 409, "STUDY_WITHOUT_PLAN");
    loaded(study);
    Json plan = read("/studies/" + study + "/plan");
    assertThat(number(plan, "detectable[0].relativeIncrease")).isBetween(0.001, 0.5);
    assertThat(number(plan, "detectable[0].relativeDecrease")).isBetween(-0.5, -0.001);
  }

  @Test
  void designsOfRegionsAreCheckedByField() {
    String twice = DARK + ", " + DARK;
    Json refused =
        post(
                "",
                "{\"name\": \"x\", \"design\": "
                    + design(twice, ", \"excluded\": [\"chicago\"]")
                    + "}")
            .statusCode(422)
            .extract()
            .as(Json.class);
    assertThat(refused.getList("violations[*].field"))
        .isEqualTo(
            List.of(
                "design.regions.cells[0].regions[0]",
                "design.regions.cells[1].name",
                "design.regions.cells[1].regions[0]",
                "design.regions.cells[1].regions[1]"));
    String people = design(DARK, "").replace("CONVERSIONS", "CONVERTED_PERSONS");
    assertThat(
            post("", "{\"name\": \"x\", \"design\": " + people + "}")
                .statusCode(422)
                .extract()
                .as(Json.class)
                .getList("violations[*].field"))
        .isEqualTo(List.of("design.metric.measure"));
  }

  @Test
  void ordersAreTheFiguresOfTheirCountries() {
    String design =
        design(
                "{\"name\": \"DARK\", \"treatment\": \"GO_DARK\", \"regions\": [\"no\"]}",
                ", \"source\": \"ORDERS_BY_COUNTRY\"")
            .replace("\"preDays\": 90", "\"preDays\": 45");
    execute(
        """
        insert into conversion (brand, id, order_id, occurred_at, received_at, late,
                                original_value, original_currency, value, version)
        select '%1$s', md5(c || d || '-' || i)::uuid, c || '-' || d || '-' || i,
               timestamptz '%2$s 12:00Z' - make_interval(days => d), now(), false, 10, 'USD', 10, 1
          from unnest(array['NO', 'SE', 'DK', 'FI']) with ordinality as t(c, n),
               generate_series(1, 50) d, generate_series(1, (3 * n + (d * n) %% 5)::int) i;
        insert into conversion_fact (brand, conversion_id, kind, rank, reported_at, source_id, value)
        select '%1$s', id, 'COUNTRY', 1, now(), id, left(order_id, 2) from conversion"""
            .formatted(ACME, day(0)));
    Json plan = read("/studies/" + draft(design) + "/plan");
    assertThat(plan.getString("missing")).isNull();
    assertThat(plan.getString("detectable[0].name")).isEqualTo("DARK");
  }
}
