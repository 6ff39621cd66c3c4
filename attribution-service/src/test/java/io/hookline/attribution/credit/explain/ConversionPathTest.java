package io.hookline.attribution.credit.explain;

import static io.hookline.attribution.AttributionFixtures.requestRun;
import static io.hookline.attribution.AttributionFixtures.run;
import static io.hookline.attribution.AttributionFixtures.setting;
import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.Fixtures.refund;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.CreditFixture;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.ProblemShape;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConversionPathTest extends CreditFixture {

  private static String idOf(String orderId) {
    return Fixtures.text(
        "select id::text from conversion where brand = '%s' and order_id = '%s'"
            .formatted(ACME, orderId));
  }

  private static Json path(String run, String orderId) {
    return read("/attribution-runs/" + run + "/conversions/" + idOf(orderId) + "/path");
  }

  private static String ran(String setting) {
    process();
    return run(setting).getString("id");
  }

  private static String ranBy(String model) {
    return ran(setting(model, "\"model\": \"" + model + "\"").getString("id"));
  }

  /** Too old, three that count, a view that is too old, and one behind the order. */
  private void touches() {
    touched("old", miasLink, "CLICK", Duration.ofDays(8));
    touched("seen", leosLink, "VIEW", Duration.ofHours(30));
    touched("first", miasLink, "CLICK", Duration.ofHours(50));
    touched("second", leosLink, "VIEW", Duration.ofHours(3));
    touched("third", miasLink, "CLICK", HOUR);
    touched("behind", leosLink, "CLICK", Duration.ofMinutes(-5));
    purchase("1").value("100.00", "USD").post();
  }

  @Test
  void everyTouchSaysWhyItGotWhatItGot() {
    touches();
    Json path = path(ranBy("LINEAR"), "1");
    assertThat(path.getString("explanation"))
        .isEqualTo("LINEAR gives each of the 3 eligible touches the same.");
    assertThat(path.<String>getList("touches[*].standing"))
        .containsExactly(
            "WINDOW_OVER",
            "IN_WINDOW",
            "WINDOW_OVER",
            "IN_WINDOW",
            "IN_WINDOW",
            "AFTER_CONVERSION");
    assertThat(path.<String>getList("touches[*].why"))
        .containsExactly(
            "8 days before the conversion; the window of CLICK reaches 7 days.",
            "1 of 3 eligible touches, each of which has the same: 33.33333333 %, 33.33 USD.",
            "1 day 6 hours before the conversion; the window of VIEW reaches 1 day.",
            "1 of 3 eligible touches, each of which has the same: 33.33333333 %, 33.33 USD.",
            "1 of 3 eligible touches, each of which has the same: 33.33333334 %, 33.34 USD."
                + " What rounding leaves is the last touch's.",
            "5 minutes after the conversion; only what came before counts.");
    assertThat(path.<Integer>getList("touches[*].place"))
        .containsExactly(null, 1, null, 2, 3, null);
    assertThat(path.getString("touches[1].unit.creatorId")).isEqualTo(mia.toString());
    assertThat(path.getString("touches[0].source")).startsWith("link ");
    assertThat(path.getLong("touches[1].beforeSeconds")).isEqualTo(50 * 3600);
    assertThat(path.getString("given.share")).isEqualTo("1");
    assertThat(path.getString("given.value.amount")).isEqualTo("100.00");
  }

  @Test
  void oneTouchHasAllAndTheOthersSayWhyNot() {
    touches();
    Json last = path(ranBy("LAST_TOUCH"), "1");
    assertThat(last.getString("touches[4].why"))
        .isEqualTo("All is this touch's: 100 %, 100.00 USD.");
    assertThat(last.getString("touches[1].why"))
        .isEqualTo("Nothing; touch 3 has all, as it is later: 0 %, 0.00 USD.");
    assertThat(last.getString("touches[3].why"))
        .isEqualTo(
            "Nothing; touch 3 has all, as a CLICK goes before a VIEW, whichever was later: 0 %,"
                + " 0.00 USD.");
    Json first = path(ranBy("FIRST_TOUCH"), "1");
    assertThat(first.getString("touches[4].why"))
        .isEqualTo("Nothing; touch 1 has all, as the first one: 0 %, 0.00 USD.");
  }

  @Test
  void sharesByPlaceAndAgeHaveTheirNumbers() {
    touches();
    Json placed = path(ranBy("POSITION_BASED"), "1");
    assertThat(placed.getString("touches[1].why"))
        .isEqualTo("The first touch has 40 %: 40 %, 40.00 USD.");
    assertThat(placed.getString("touches[3].why"))
        .isEqualTo(
            "1 of 1 touches between the first and the last, which share 20 %: 20 %, 20.00 USD.");
    Json aged = path(ranBy("TIME_DECAY"), "1");
    assertThat(aged.getString("explanation"))
        .isEqualTo("TIME_DECAY gives each touch 2^(-age / 7 days), as parts of the whole.");
    assertThat(aged.getString("touches[1].why"))
        .startsWith(
            "2 days 1 hour older than the newest of 3 touches; it has half of what that has for"
                + " each 7 days: 2")
        .endsWith(" USD.");
  }

  @Test
  void aModelOfPathsSaysHowItGives() {
    touches();
    Json path = path(ranBy("MARKOV"), "1");
    assertThat(path.getString("explanation"))
        .startsWith("MARKOV gives credit of all conversions of the run together")
        .endsWith("Read figures by CHANNEL.");
    assertThat(path.getString("touches[1].why"))
        .isEqualTo("It is step 1 of 3 of the path from which the model learns.");
    assertThat(path.getString("touches[1].share")).isNull();
    assertThat(path.getString("given.share")).isNull();
  }

  @Test
  void whatBecameKnownLaterIsSaidToBe() {
    touches();
    Sisters.promoCode(ACME, mia, "MIA15", null, null);
    String setting = setting("Week").getString("id");
    String first = ran(setting);
    touched("late", leosLink, "CLICK", Duration.ofHours(2));
    touched("later", leosLink, "CLICK", Duration.ofDays(9));
    process();
    Json before = path(first, "1");
    assertThat(before.<String>getList("touches[?(@.standing == 'KNOWN_LATER')].why"))
        .singleElement()
        .asString()
        .startsWith("It lies within its window, but was known")
        .contains(before.getString("asOf"));
    assertThat(before.getString("touches[0].why"))
        .startsWith("9 days before the conversion")
        .contains("It became known only after the run");
    assertThat(before.getString("given.value.amount")).isEqualTo("100.00");
    Json after = path(ran(setting), "1");
    assertThat(after.getList("touches[?(@.place > 0)]")).hasSize(4);
    assertThat(path(first, "1").<Integer>getList("touches[*].place"))
        .as("a run stays")
        .isEqualTo(before.<Integer>getList("touches[*].place"));
  }

  @Test
  void kindsThatAreOffCodesAndRefundsAreExplained() {
    Sisters.promoCode(ACME, mia, "MIA15", null, null);
    touched("first", leosLink, "ENGAGED_VIEW", Duration.ofHours(3));
    purchase("1").promoCodes("MIA15").value("100.00", "USD").post();
    process();
    refund(
        """
        {"orderId": "1", "kind": "REFUND", "amount": {"amount": "10.01", "currency": "USD"},
         "externalId": "r1", "occurredAt": "2026-09-05T10:00:00Z"}""");
    String clicks = setting("Clicks", "\"model\": \"LINEAR\"").getString("id");
    Fixtures.execute("update credit_setting_version set view_hours = 0, engaged_view_hours = 0");
    Json path = path(ran(clicks), "1");
    assertThat(path.<String>getList("touches[*].standing")).containsExactly("KIND_OFF", "NAMED");
    assertThat(path.getString("touches[0].why"))
        .isEqualTo("The setting does not count touches of the kind ENGAGED_VIEW.");
    assertThat(path.getString("touches[1].source")).isEqualTo("promo code MIA15");
    assertThat(path.getString("touches[1].refunded.amount")).isEqualTo("10.01");
    assertThat(path.getString("given.refunded.amount")).isEqualTo("10.01");
    assertThat(path.getString("refunded.amount")).isEqualTo("10.01");
  }

  @Test
  void whatNothingExplainsAndWhatDoesNotCountSaySo() {
    touched("first", miasLink, "CLICK", Duration.ofHours(5));
    purchase("1").post();
    shop.purchase("2", "click-1").at(order.plusSeconds(60)).post();
    shop.purchase("3", null).at(order).post();
    String once =
        ran(setting("Once", "\"model\": \"LINEAR\", \"counting\": \"ONCE\"").getString("id"));
    Json second = path(once, "2");
    assertThat(second.getString("counted")).isEqualTo("false");
    assertThat(second.getString("explanation")).startsWith("The setting counts each person once");
    assertThat(second.<String>getList("touches[*].standing")).containsExactly("NOT_COUNTED");
    assertThat(second.getString("given.share")).isEqualTo("0");
    Json third = path(once, "3");
    assertThat(third.getList("touches")).isEmpty();
    assertThat(third.getString("explanation")).startsWith("No eligible touch was known");
  }

  @Test
  void whatTheRunDoesNotSayIsRefused() {
    purchase("1").post();
    String first = ran(setting("Week").getString("id"));
    shop.purchase("2", null).at(order).post();
    process();
    String path = "/v1/brands/" + ACME + "/attribution-runs/%s/conversions/%s/path";
    for (String conversion : List.of(idOf("2"), UUID.randomUUID().toString())) {
      ProblemShape.expect(
          as(Tokens.analyst(ACME)).get(path.formatted(first, conversion)),
          404,
          "CONVERSION_NOT_IN_RUN");
    }
    String unfinished = requestRun(setting("Other").getString("id")).getString("id");
    ProblemShape.expect(
        as(Tokens.analyst(ACME)).get(path.formatted(unfinished, idOf("1"))),
        409,
        "ATTRIBUTION_RUN_NOT_COMPLETED");
  }
}
