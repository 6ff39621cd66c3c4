package io.hookline.attribution.credit.diff;

import static io.hookline.attribution.AttributionFixtures.setting;
import static io.hookline.attribution.AttributionFixtures.workOnRuns;
import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Why credit of an order is another than before: each way in which it comes about. */
@QuarkusTest
class ChangeReasonTest extends DiffFixture {

  @Test
  void whatIsToldBetweenRunsOfAChainIsTheReason() {
    clicked("t1", miasLink, "kim", Duration.ofHours(5));
    bought("1", "kim").post();
    bought("2", "lou").promoCodes("LEO10").post();
    bought("3", "max").post();
    bought("same", "joe").post();
    String setting = setting("Week").getString("id");
    String first = ran(setting);

    bought("4", "pat").post();
    clicked("t2", leosLink, "kim", HOUR);
    Sisters.promoCode(ACME, leo, "LEO10", null, null);
    gaveBack("3", "10.00", "r1");
    String second = ran(setting);
    assertThat(reasons(second, first))
        .containsExactlyInAnyOrder("1 NEW_TOUCH", "2 PROMO_CODE", "3 REFUND", "4 NEW_CONVERSION");

    bought("3", "max").eventId("again").value("70.00", "USD").at(order.minusSeconds(9)).post();
    String third = ran(setting);
    assertThat(reasons(third, second)).containsExactly("3 LATE_EVENT");
    assertThat(reasons(third, first))
        .as("of all runs between")
        .contains("3 LATE_EVENT REFUND", "1 NEW_TOUCH")
        .hasSize(4);
  }

  @Test
  void personsWhoTurnOutToBeOneAndSeveralAreReasons() {
    clicked("t1", miasLink, "kim", Duration.ofHours(5));
    bought("1", "lou").post();
    String setting = setting("Week").getString("id");
    String first = ran(setting);

    bought("2", "kim").post();
    sameBrowser("kim", "lou");
    String second = ran(setting);
    assertThat(reasons(second, first)).containsExactlyInAnyOrder("1 MERGE", "2 NEW_CONVERSION");

    as(Tokens.operator(ACME))
        .body("{\"identifier\": {\"email\": \"kim@example.org\"}, \"reason\": \"NOT_A_PERSON\"}")
        .post("/v1/brands/" + ACME + "/identity-exclusions")
        .then()
        .statusCode(201);
    String third = ran(setting);
    assertThat(reasons(third, second)).contains("1 UN_MERGE");
  }

  @Test
  void anotherOrderOfThePersonIsTheReasonWherePersonsCountOnce() {
    clicked("t1", miasLink, "kim", Duration.ofHours(5));
    bought("1", "kim").post();
    String setting =
        setting("Once", "\"model\": \"LINEAR\", \"counting\": \"ONCE\"").getString("id");
    String first = ran(setting);
    bought("9", "kim").at(order.minus(HOUR)).post();
    String second = ran(setting);
    assertThat(reasons(second, first))
        .containsExactlyInAnyOrder("9 NEW_CONVERSION", "1 OTHER_CONVERSION");
    Json page = changes(second, first, "");
    int other = page.getList("items[*].conversionId").indexOf(idOf("1"));
    assertThat(page.getString("items[" + other + "].after.counted")).isEqualTo("false");
    assertThat(page.getList("items[" + other + "].after.credits")).isEmpty();
  }

  @Test
  void whatATouchStandsForIsTheReasonWhereNothingWasToldOfTheOrder() {
    UUID post = UUID.randomUUID();
    Sisters.post(ACME, post, (UUID) null, "TOFU", 0L);
    Fixtures.execute("update link set post_id = '%s' where id = '%s'".formatted(post, miasLink));
    clicked("t1", miasLink, "kim", Duration.ofHours(5));
    bought("1", "kim").post();
    bought("2", "lou").post();
    String setting = setting("Week").getString("id");
    String first = ran(setting);
    UUID series = UUID.randomUUID();
    Sisters.post(ACME, post, series, "TOFU", 1L);
    String second = ran(setting);
    assertThat(reasons(second, first)).containsExactly("1 SOURCE");
    Json change = changes(second, first, "");
    assertThat(change.getString("items[0].before.credits[0].unit.seriesId")).isNull();
    assertThat(change.getString("items[0].after.credits[0].unit.seriesId"))
        .isEqualTo(series.toString());
  }

  @Test
  void otherSettingsAndRulesAreReasonsWhereTheyShow() {
    clicked("t1", miasLink, "kim", Duration.ofHours(5));
    clicked("t2", leosLink, "kim", HOUR);
    clicked("t3", leosLink, "lou", HOUR);
    bought("1", "kim").post();
    bought("2", "lou").post();
    String linear = ran(setting("Week").getString("id"));
    String lastSetting = setting("Last", "\"model\": \"LAST_TOUCH\"").getString("id");
    String last = ran(lastSetting);
    assertThat(reasons(last, linear))
        .as("a single touch has all by both")
        .containsExactly("1 SETTING");

    bought("3", "max").post();
    Json rules = Fixtures.read("/channel-rules");
    as(Tokens.operator(ACME))
        .header("If-Match", "\"" + rules.getInt("version") + "\"")
        .body(
            """
            {"rules": [{"name": "All", "channel": "REFERRAL",
                        "when": [{"field": "LINK_KIND", "test": "PRESENT"}]}]}""")
        .put("/v1/brands/" + ACME + "/channel-rules")
        .then()
        .statusCode(200);
    String ruled = ran(lastSetting);
    assertThat(reasons(ruled, last))
        .containsExactlyInAnyOrder("1 CHANNEL_RULE", "2 CHANNEL_RULE", "3 NEW_CONVERSION");
    assertThat(reasons(ruled, linear))
        .containsExactlyInAnyOrder("1 SETTING CHANNEL_RULE", "2 CHANNEL_RULE", "3 NEW_CONVERSION");
  }

  @Test
  void dataIsAReasonBetweenChainsToo() {
    clicked("t1", miasLink, "kim", Duration.ofHours(5));
    bought("1", "kim").post();
    bought("2", "lou").post();
    String linear = ran(setting("Week").getString("id"));
    clicked("t2", leosLink, "kim", HOUR);
    gaveBack("2", "10.00", "r1");
    String lastSetting = setting("Last", "\"model\": \"LAST_TOUCH\"").getString("id");
    String last = ran(lastSetting);
    assertThat(reasons(last, linear)).containsExactlyInAnyOrder("1 NEW_TOUCH SETTING", "2 REFUND");

    Fixtures.execute("delete from conversion_change");
    assertThat(reasons(last, linear))
        .as("what was told is not kept any more, what shows is")
        .containsExactlyInAnyOrder("1 SETTING", "2 REFUND");
  }

  @Test
  void ordersBeforeTheBeginningOfARunAreOutOfIt() {
    bought("1", "kim").at(order.minus(Duration.ofDays(3))).post();
    bought("2", "lou").post();
    String setting = setting("Week").getString("id");
    String all = ran(setting);
    String some =
        as(Tokens.operator(ACME))
            .body("{\"settingId\": \"%s\", \"from\": \"%s\"}".formatted(setting, order.minus(HOUR)))
            .post("/v1/brands/" + ACME + "/attribution-runs")
            .as(Json.class)
            .getString("id");
    workOnRuns();
    assertThat(reasons(some, all)).containsExactly("1 SCOPE");
    assertThat(changes(some, all, "").getString("items[0].after")).isNull();
    assertThat(List.of(changes(some, all, "").getString("items[0].before.value.amount")))
        .containsExactly("100.00");
  }
}
