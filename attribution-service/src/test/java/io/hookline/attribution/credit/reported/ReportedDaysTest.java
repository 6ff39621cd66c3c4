package io.hookline.attribution.credit.reported;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.AttributionFixtures;
import io.hookline.attribution.CreditFixture;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.RunRows;
import io.hookline.attribution.RunRows.Path;
import io.hookline.attribution.collect.daily.DayTeller;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the change feed says of a setting's days is what one run of it says of them, told once. */
@QuarkusTest
class ReportedDaysTest extends CreditFixture {

  private static final UUID MIA = UUID.fromString("00000000-0000-0000-0000-00000000000a");

  /** New York is four hours behind: still the 9th there. */
  private static final Instant NINTH = Instant.parse("2026-10-10T03:59:59Z");

  private static final Instant TENTH = Instant.parse("2026-10-10T04:00:00Z");

  @Inject DayTeller teller;

  private static Json reported(String model) {
    Json setting = AttributionFixtures.setting("Week", "\"model\": \"" + model + "\"");
    return set(setting, model, 168, true);
  }

  private static Json set(Json setting, String model, int clickHours, boolean reported) {
    return as(Tokens.operator(ACME))
        .header("If-Match", "\"" + setting.getString("version") + "\"")
        .body(
            """
            {"name": "Week", "reported": %s, "rules": {"model": "%s",
             "windows": {"click": %d, "view": 24, "engagedView": 0, "visit": 168,
                         "promoCode": 168, "qr": 168, "survey": 0}}}"""
                .formatted(reported, model, clickHours))
        .put("/v1/brands/" + ACME + "/attribution-settings/" + setting.getString("id"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static RunRows rows(Json setting) {
    return RunRows.of(setting)
        .unit(1, "channel = 'CREATOR', creator_id = '" + MIA + "'")
        .unit(2, "channel = 'CREATOR', creator_id = '" + MIA + "'")
        .unit(3, "channel = 'ORGANIC_SEARCH'");
  }

  private void tell() {
    Awaitility.await()
        .untilAsserted(
            () -> {
              teller.work();
              assertThat(Fixtures.count("select count(*) from day_report where due")).isZero();
            });
  }

  private static Json day(Json setting, String day) {
    return Fixtures.lastEvent("attribution-settings/" + setting.getString("id") + "/days/" + day);
  }

  private static long told() {
    return Fixtures.count("select count(*) from outbox where type like '%AttributionDayCredited'");
  }

  @Test
  void allConversionsThatCountAreInTheRowsOfADay() {
    Json setting = reported("LINEAR");
    RunRows rows = rows(setting);
    rows.order(NINTH, "100", Path.of(1, 3, 2).shares(30, 50, 20).refunded("2026-10-12", 10, 5, 1));
    rows.order(NINTH, "7", Path.of());
    rows.order(NINTH, "1000", Path.of(1).uncounted());
    rows.order(TENTH, "40", Path.of(3).kinds(4));
    rows.complete();
    tell();

    Json ninth = day(setting, "2026-10-09");
    assertThat(ninth.getString("chainId")).isEqualTo(rows.chain().toString());
    assertThat(ninth.getInt("settingVersion")).isEqualTo(1);
    assertThat(ninth.<String>getList("rows[*].kind")).containsExactly(null, "CLICK", "CLICK");
    assertThat(ninth.<String>getList("rows[*].channel"))
        .as("two units that stand for the same are one")
        .containsExactly(null, "CREATOR", "ORGANIC_SEARCH");
    assertThat(ninth.getString("rows[1].creatorId")).isEqualTo(MIA.toString());
    assertThat(ninth.<String>getList("rows[*].credit")).containsExactly("1", "0.5", "0.5");
    assertThat(ninth.<String>getList("rows[*].value.amount"))
        .containsExactly("7.00", "50.00", "50.00");
    assertThat(ninth.<Integer>getList("rows[*].touches")).containsExactly(0, 2, 1);
    assertThat(ninth.<Integer>getList("rows[*].firstTouches")).containsExactly(0, 1, 0);
    assertThat(ninth.<Integer>getList("rows[*].lastTouches")).containsExactly(0, 1, 0);
    assertThat(day(setting, "2026-10-10").<String>getList("rows[*].kind")).containsExactly("VISIT");
    assertThat(day(setting, "2026-10-12").<String>getList("rows[*].refunded.amount"))
        .containsExactly("11.00", "5.00");
    assertThat(told()).isEqualTo(3);
  }

  @Test
  void aLaterRunTellsOfWhatItChangedOnly() {
    Json setting = reported("LINEAR");
    RunRows rows = rows(setting);
    UUID early = rows.order(NINTH, "100", Path.of(1));
    rows.order(TENTH, "40", Path.of(3));
    rows.complete();
    tell();
    rows.next().close(early);
    rows.complete();
    assertThat(Fixtures.count("select count(*) from day_report where due")).isPositive();
    tell();

    assertThat(day(setting, "2026-10-09").<String>getList("rows[*].kind"))
        .as("an empty day takes earlier rows back")
        .isEmpty();
    assertThat(day(setting, "2026-10-09").getInt("version")).isEqualTo(2);
    assertThat(day(setting, "2026-10-10").getInt("version")).isEqualTo(1);
  }

  @Test
  void newRulesTakeThePlaceOfFormerOnesWithTheirFirstRun() {
    Json setting = reported("LINEAR");
    RunRows former = rows(setting);
    former.order(NINTH, "100", Path.of(1));
    former.complete();
    tell();
    Json other = set(setting, "LINEAR", 24, true);
    RunRows rows = rows(other);
    rows.order(TENTH, "40", Path.of(3));
    rows.complete();
    tell();

    assertThat(day(setting, "2026-10-09").<String>getList("rows[*].kind")).isEmpty();
    assertThat(day(setting, "2026-10-10").getInt("settingVersion")).isEqualTo(2);

    former.next().order(NINTH, "5", Path.of(1));
    former.complete();
    tell();
    assertThat(day(setting, "2026-10-09").<String>getList("rows[*].kind"))
        .as("a run under former rules is not what is reported")
        .isEmpty();
  }

  @Test
  void aSettingThatIsReportedNoLongerTakesItsDaysBack() {
    Json setting = AttributionFixtures.setting("Week");
    RunRows rows = rows(setting);
    rows.order(NINTH, "100", Path.of(1));
    rows.complete();
    tell();
    assertThat(told()).as("of a setting that is not reported").isZero();

    Json on = set(setting, "LINEAR", 168, true);
    tell();
    assertThat(day(setting, "2026-10-09").<String>getList("rows[*].credit")).containsExactly("1");
    Json off = set(on, "LINEAR", 168, false);
    tell();
    assertThat(day(setting, "2026-10-09").<String>getList("rows[*].credit")).isEmpty();

    Json again = set(off, "LINEAR", 168, true);
    tell();
    as(Tokens.operator(ACME))
        .header("If-Match", "\"" + again.getString("version") + "\"")
        .post(
            "/v1/brands/" + ACME + "/attribution-settings/" + setting.getString("id") + "/archive")
        .then()
        .statusCode(200);
    tell();
    assertThat(day(setting, "2026-10-09").getInt("version")).isEqualTo(4);
    assertThat(day(setting, "2026-10-09").<String>getList("rows[*].credit")).isEmpty();
  }

  /** Where a run completes for real. */
  @Test
  void aWorkedRunIsReported() {
    Json setting = reported("LINEAR");
    purchase("1").post().then().statusCode(200);
    Fixtures.process();
    AttributionFixtures.run(setting.getString("id"));
    tell();
    assertThat(told()).isEqualTo(1);
    assertThat(
            Fixtures.count(
                "select count(*) from outbox where type like '%AttributionDayCredited'"
                    + " and data #>> '{rows,0,credit}' = '1'"))
        .isEqualTo(1);
  }

  @Test
  void aModelThatLearnsGivesNoCreditByDay() {
    Json setting = reported("MARKOV");
    RunRows rows = rows(setting);
    rows.order(NINTH, "100", Path.of(1, 3));
    rows.order(NINTH, "7", Path.of());
    rows.complete();
    tell();
    Json day = day(setting, "2026-10-09");
    assertThat(day.<String>getList("rows[*].credit")).containsExactly("1", null, null);
    assertThat(day.<Integer>getList("rows[*].touches")).containsExactly(0, 1, 1);
  }
}
