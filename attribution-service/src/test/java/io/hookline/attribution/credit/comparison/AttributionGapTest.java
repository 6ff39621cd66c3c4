package io.hookline.attribution.credit.comparison;

import static io.hookline.attribution.AttributionFixtures.setting;
import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.RunRows;
import io.hookline.attribution.RunRows.Path;
import io.hookline.attribution.collect.survey.SurveyFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What analytics by the last click would miss. */
@QuarkusTest
class AttributionGapTest {

  private static final Instant TENTH = Instant.parse("2026-10-10T15:00:00Z");
  private static final int CLICK = 1;
  private static final int VIEW = 2;
  private static final int VISIT = 4;
  private static final int CODE = 5;
  private static final int SPARK = 1;
  private static final int SEARCH = 2;
  private static final int DIRECT = 3;
  private static final int EMAIL = 4;
  private static final String OF_SPARK = "?by=CHANNEL&key=TIKTOK_SPARK";

  private RunRows rows;
  private UUID clicked;
  private UUID viewed;
  private UUID coded;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  private static RunRows units(String name) {
    String mail = origin("{\"source\": \"newsletter\", \"medium\": \"email\"}");
    String search = origin("{\"referrer\": \"www.google.com\"}");
    return RunRows.of(setting(name, "\"model\": \"LAST_TOUCH\""))
        .unit(SPARK, "channel = 'TIKTOK_SPARK', ad_kind = 'SPARK'")
        .unit(SEARCH, "channel = 'ORGANIC_SEARCH', origin_id = '" + search + "'")
        .unit(DIRECT, "channel = 'DIRECT', direct = true")
        .unit(EMAIL, "channel = 'EMAIL', origin_id = '" + mail + "'");
  }

  private static String origin(String facts) {
    String id = UUID.randomUUID().toString();
    Fixtures.execute("insert into origin values ('%s', '%s', '%s')".formatted(ACME, id, facts));
    return id;
  }

  /** Seven orders; of six something is known, and six have something to do with Spark ads. */
  private String orders() {
    rows = units("Week");
    clicked = rows.order(TENTH, "10", Path.of(SPARK, DIRECT).kinds(CLICK, VISIT));
    rows.order(TENTH, "10", Path.of(SPARK).kinds(CLICK));
    rows.order(TENTH, "10", Path.of(SPARK, EMAIL).kinds(CLICK, VISIT));
    rows.order(TENTH, "10", Path.of(SPARK, SEARCH).kinds(CLICK, VISIT));
    viewed = rows.order(TENTH, "10", Path.of(SPARK).kinds(VIEW));
    coded = rows.order(TENTH, "10", Path.of(SPARK, DIRECT).kinds(CODE, VISIT));
    rows.order(TENTH, "10", Path.of());
    rows.order(TENTH, "10", Path.of(SPARK).kinds(CLICK).uncounted());
    return rows.complete();
  }

  private static Json gap(String run, String query) {
    return read("/attribution-runs/" + run + "/gap" + query);
  }

  @Test
  void theLastClickThatIsNotDirectIsTrackedIfATagOrAClickIdIsThere() {
    String run = orders();

    Json spark = gap(run, OF_SPARK);
    assertThat(spark.getInt("conversions")).isEqualTo(7);
    assertThat(spark.getInt("tracked"))
        .as("not the one that a tagged mail, or a search, came behind")
        .isEqualTo(2);
    assertThat(spark.getString("references[0].kind")).isEqualTo("ALL_EVIDENCE");
    assertThat(spark.getInt("references[0].reference")).isEqualTo(6);
    assertThat(spark.getString("references[0].ratio")).isEqualTo("0.6667");

    assertThat(gap(run, "?key=EMAIL").getString("references[0].ratio")).isEqualTo("0");
    Json search = gap(run, "?key=ORGANIC_SEARCH");
    assertThat(search.getInt("tracked")).as("without a tag").isZero();
    assertThat(search.getString("references[0].ratio")).isEqualTo("1");
    Json all = gap(run, "");
    assertThat(all.getInt("tracked")).isEqualTo(3);
    assertThat(all.getString("references[0].ratio")).isEqualTo("0.5");
  }

  @Test
  void nothingIsDividedByNothing() {
    Json none = gap(orders(), "?key=PRINT");
    assertThat(none.getString("references[0].ratio")).isNull();
    assertThat(none.getString("references[0].noRatio")).isEqualTo("REFERENCE_IS_ZERO");
    assertThat(none.getInt("references[0].reference")).isZero();
  }

  private static void told(String kind, String day, String facts) {
    as(Tokens.operator(ACME))
        .body(
            """
            {"network": "TIKTOK", "adKind": "%s", "day": "%s", "adId": "17901622%s", "source": "API",
             %s}"""
                .formatted(kind, day, kind.hashCode() & 0xffffff, facts))
        .post("/v1/brands/" + ACME + "/ad-days")
        .then()
        .statusCode(201);
  }

  @Test
  void whatThePlatformClaimsIsSaidToBeMoreThanAllOrders() {
    String run = orders();
    told("SPARK", "2026-10-10", "\"conversions\": 6, \"dayZone\": \"America/New_York\"");
    told("SPARK", "2026-10-11", "\"conversions\": 2, \"dayZone\": \"America/New_York\"");
    told("SEARCH", "2026-10-10", "\"conversions\": 0, \"dayZone\": \"Europe/Oslo\"");
    told("TOPVIEW", "2026-10-10", "\"clicks\": 5");

    for (String query : List.of("?by=AD_KIND&key=SPARK", OF_SPARK)) {
      Json spark = gap(run, query);
      assertThat(spark.getString("references[1].kind")).isEqualTo("PLATFORM");
      assertThat(spark.getString("references[1].name")).isEqualTo("TIKTOK");
      assertThat(spark.getInt("references[1].reference")).as(query).isEqualTo(8);
      assertThat(spark.getString("references[1].ratio")).isEqualTo("0.75");
      assertThat(spark.<String>getList("references[1].caveats"))
          .containsExactly("WINDOWS_NOT_TOLD", "CLAIMS_EXCEED_ORDERS");
    }
    assertThat(gap(run, OF_SPARK + "&from=2026-10-11").getInt("references[1].reference"))
        .isEqualTo(2);

    Json nothing = gap(run, "?by=AD_KIND&key=SEARCH");
    assertThat(nothing.getString("references[1].noRatio")).isEqualTo("REFERENCE_IS_ZERO");
    assertThat(nothing.<String>getList("references[1].caveats")).contains("OTHER_DAYS_OF_ACCOUNT");
    Json silent = gap(run, "?by=AD_KIND&key=TOPVIEW");
    assertThat(silent.getString("references[1].noRatio")).isEqualTo("REFERENCE_UNKNOWN");
    assertThat(silent.<String>getList("references[1].caveats")).contains("SOME_DAYS_UNKNOWN");
    Json untold = gap(run, "?by=AD_KIND&key=LIVE");
    assertThat(untold.getString("references[1].noRatio")).isEqualTo("REFERENCE_UNKNOWN");
    Json all = gap(run, "");
    assertThat(all.getInt("references[1].reference")).isEqualTo(8);
    assertThat(all.getString("references[1].noRatio")).isEqualTo("WIDER_THAN_REFERENCE");
    assertThat(gap(run, "?by=LINK").getString("references[1].noRatio"))
        .isEqualTo("NOT_TOLD_BY_UNIT");
  }

  @Test
  void answersAreMeasuredAmongThoseWhoAnswered() {
    String run = orders();
    String survey = SurveyFixtures.survey(null).getString("id");
    answered(survey, clicked, "1001", "TikTok");
    answered(survey, viewed, "1002", "tik tok");
    answered(survey, coded, "1003", "A friend");

    String query = OF_SPARK + "&survey=" + survey;
    Json gap = gap(run, query + "&option=tiktok");
    String reference = "references[2].";
    assertThat(gap.getString(reference + "kind")).isEqualTo("SURVEY");
    assertThat(gap.getInt(reference + "reference")).isEqualTo(2);
    assertThat(gap.getInt(reference + "tracked")).as("of those who answered").isEqualTo(1);
    assertThat(gap.getString(reference + "ratio")).isEqualTo("0.5");
    assertThat(gap.getInt("tracked")).isEqualTo(2);

    Json nobody = gap(run, query + "&option=mia");
    assertThat(nobody.getString(reference + "noRatio")).isEqualTo("REFERENCE_IS_ZERO");
    refused(run, query, "VALIDATION_FAILED");
    refused(run, "?option=x&survey=" + UUID.randomUUID(), "REFERENCE_UNKNOWN");
  }

  private static void answered(String survey, UUID conversion, String order, String answer) {
    Fixtures.execute(
        """
        insert into conversion (brand, id, order_id, occurred_at, received_at, late, version)
        values ('%s', '%s', '%s', '%s', now(), false, 1)"""
            .formatted(ACME, conversion, order, TENTH));
    SurveyFixtures.answer(
            survey, "\"answer\": \"%s\", \"orderId\": \"%s\"".formatted(answer, order))
        .statusCode(201);
  }

  @Test
  void anotherRunIsAReferenceWithWhatSetsItApart() {
    String run = orders();
    RunRows longer = units("Month");
    longer.order(TENTH, "10", Path.of(SPARK).kinds(VIEW));
    longer.order(TENTH, "10", Path.of(SPARK).kinds(VIEW));
    longer.order(TENTH, "10", Path.of(SPARK, SEARCH).shares(50, 50));
    longer.order(TENTH, "10", Path.of(EMAIL));
    String other = longer.complete();
    Fixtures.execute(
        "update credit_setting_version set view_hours = 168 where setting_id ="
            + " (select id from credit_setting where name = 'Month')");

    Json gap = gap(run, OF_SPARK + "&referenceRun=" + other);
    assertThat(gap.getString("references[1].kind")).isEqualTo("RUN");
    assertThat(gap.getString("references[1].name")).isEqualTo(other);
    assertThat(gap.getString("references[1].reference")).isEqualTo("2.5");
    assertThat(gap.getString("references[1].ratio")).isEqualTo("0.2");
    assertThat(gap.<String>getList("references[1].caveats"))
        .containsExactly("OTHER_WINDOWS", "SHARED_CREDIT");
    assertThat(gap(run, "?referenceRun=" + other).getInt("references[1].reference")).isEqualTo(4);
  }

  @Test
  void aStudysResultIsAReferenceForItsOwnDays() {
    String run = orders();
    UUID study = UUID.randomUUID();
    concluded(study, "CONVERSIONS", "{\"value\": 8, \"low\": 4, \"high\": 10}");
    Json gap = gap(run, OF_SPARK + "&from=2026-10-10&to=2026-10-11&study=" + study);
    assertThat(gap.getString("references[2].kind")).isEqualTo("STUDY");
    assertThat(gap.getString("references[2].ratio")).isEqualTo("0.75");
    assertThat(gap.getString("references[2].ratioLow")).isEqualTo("0.5");
    assertThat(gap.getString("references[2].ratioHigh")).isEqualTo("0.8");
    assertThat(gap.getString("references[2].says")).isEqualTo("Customers in the US");
    assertThat(gap(run, OF_SPARK + "&study=" + study).getString("references[2].noRatio"))
        .isEqualTo("OF_OTHER_DAYS");

    UUID people = UUID.randomUUID();
    concluded(people, "CONVERTED_PERSONS", "{\"value\": 8, \"low\": 4, \"high\": 10}");
    assertThat(
            gap(run, "?from=2026-10-10&to=2026-10-11&study=" + people)
                .getString("references[2].noRatio"))
        .isEqualTo("NOT_INCREMENTAL_CONVERSIONS");
    refused(run, "?study=" + UUID.randomUUID(), "REFERENCE_UNKNOWN");
  }

  private static void concluded(UUID study, String measure, String incremental) {
    Fixtures.execute(
        """
        insert into study (id, brand, name, kind, state, design, registration, starts_at, ends_at,
                           history, version, created_at, updated_at)
        values ('%1$s', '%2$s', '%1$s', 'ON_OFF', 'CONCLUDED', '{}', '{}', '2026-10-10T04:00:00Z',
                '2026-10-12T04:00:00Z', '[]', 1, now(), now());
        insert into study_result (id, brand, study_id, number, kept_at, kept_by, result)
        values (gen_random_uuid(), '%2$s', '%1$s', 1, now(), 'ada',
                '{"state": "SHOWN", "complete": true,
                  "registered": {"population": "Customers in the US",
                                 "startsAt": "2026-10-10T04:00:00Z",
                                 "endsAt": "2026-10-12T04:00:00Z"},
                  "comparisons": [{"name": "ON", "decided": {"measure": "%3$s",
                                                             "incremental": %4$s}}]}')"""
            .formatted(study, ACME, measure, incremental));
  }

  private static void refused(String run, String query, String code) {
    Json refusal =
        as(Tokens.analyst(ACME))
            .get("/v1/brands/" + ACME + "/attribution-runs/" + run + "/gap" + query)
            .then()
            .statusCode(422)
            .extract()
            .as(Json.class);
    assertThat(refusal.getString("code")).as(refusal.toString()).isEqualTo(code);
  }
}
