package io.hookline.attribution.credit.result;

import static io.hookline.attribution.AttributionFixtures.requestRun;
import static io.hookline.attribution.AttributionFixtures.run;
import static io.hookline.attribution.AttributionFixtures.setting;
import static io.hookline.attribution.AttributionFixtures.workOnRuns;
import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.Fixtures.refund;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.CreditFixture;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RunCreditResourceTest extends CreditFixture {

  /** Order 1 has three touches of two links, order 2 a code alone, order 3 nothing. */
  private void orders() {
    Sisters.promoCode(ACME, mia, "MIA15", null, null);
    touched("first", miasLink, "CLICK", Duration.ofHours(5));
    touched("second", leosLink, "CLICK", Duration.ofHours(3));
    touched("third", miasLink, "CLICK", HOUR);
    purchase("1").value("100.00", "USD").post();
    shop.purchase("2", null).at(order.minus(HOUR)).promoCodes("MIA15").value("30.00", "USD").post();
    shop.purchase("3", null).at(order.minus(Duration.ofDays(2))).value("7.00", "USD").post();
    process();
  }

  private static Json credits(Json run, String query) {
    return read("/attribution-runs/" + run.getString("id") + "/credits" + query);
  }

  private static List<String> texts(Json page, String field) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < page.getList("items").size(); i++) {
      texts.add(page.getString("items[" + i + "]." + field));
    }
    return texts;
  }

  @Test
  void creditsOfAnOrderComeToItAndItsValue() {
    orders();
    Json page = credits(run(setting("Week").getString("id")), "");
    assertThat(texts(page, "kind")).containsExactly("CLICK", "CLICK", "CLICK", "PROMO_CODE");
    assertThat(texts(page, "share"))
        .containsExactly("0.3333333333", "0.3333333333", "0.3333333334", "1");
    assertThat(texts(page, "value.amount")).containsExactly("33.33", "33.33", "33.34", "30.00");
    assertThat(texts(page, "unit.linkId")).startsWith(miasLink, leosLink, miasLink);
    assertThat(texts(page, "unit.creatorId"))
        .containsExactly(mia.toString(), leo.toString(), mia.toString(), mia.toString());
    assertThat(page.getString("items[0].unit.label")).matches("link \\w+ \\(\\w+\\)");
    assertThat(page.getString("items[3].unit.label")).isEqualTo("promo code MIA15");
  }

  @Test
  void creditsAreFoundByOrderUnitAndDay() {
    orders();
    Json run = run(setting("Week").getString("id"));
    Json ofLeo = credits(run, "?creator=" + leo);
    assertThat(texts(ofLeo, "unit.linkId")).containsExactly(leosLink);
    Json ofLink = credits(run, "?link=" + miasLink);
    assertThat(texts(ofLink, "share")).containsExactly("0.3333333333", "0.3333333334");
    Json none = credits(run, "?creator=" + UUID.randomUUID());
    assertThat(none.getList("items")).isEmpty();
    String order = credits(run, "").getString("items[3].conversionId");
    assertThat(texts(credits(run, "?conversion=" + order), "kind")).containsExactly("PROMO_CODE");
    assertThat(credits(run, "?to=2001-01-01").getList("items")).isEmpty();
    assertThat(credits(run, "?from=2001-01-01").getList("items")).hasSize(4);
  }

  @Test
  void pagesGoOnWithinAnOrder() {
    orders();
    Json run = run(setting("Week").getString("id"));
    List<String> touches = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Json page = credits(run, "?limit=1" + cursor);
      touches.addAll(texts(page, "touchId"));
      String next = page.getString("nextCursor");
      cursor = next == null ? null : "&cursor=" + next;
    }
    assertThat(touches).isEqualTo(texts(credits(run, ""), "touchId")).doesNotHaveDuplicates();
  }

  @Test
  void aCompletedRunStaysAsItIs() {
    orders();
    String setting = setting("Week").getString("id");
    Json first = run(setting);
    String before = credits(first, "").toString();
    touched("fourth", leosLink, "CLICK", Duration.ofMinutes(20));
    process();
    Json second = run(setting);
    assertThat(credits(second, "").getList("items")).hasSize(5);
    assertThat(credits(first, "").toString()).isEqualTo(before);
  }

  @Test
  void nothingOfAnUnfinishedRunIsRead() {
    orders();
    String id = requestRun(setting("Week").getString("id")).getString("id");
    for (String what : List.of("credits", "reconciliation")) {
      Json refused =
          as(Tokens.analyst(ACME))
              .get("/v1/brands/" + ACME + "/attribution-runs/" + id + "/" + what)
              .then()
              .statusCode(409)
              .extract()
              .as(Json.class);
      assertThat(refused.getString("code")).isEqualTo("ATTRIBUTION_RUN_NOT_COMPLETED");
    }
    workOnRuns();
    assertThat(read("/attribution-runs/" + id + "/credits").getList("items")).hasSize(4);
  }

  private static void isNothing(Json sums, String what) {
    assertThat(new BigDecimal(sums.getString(what + ".conversions"))).as(what).isZero();
    assertThat(new BigDecimal(sums.getString(what + ".value.amount"))).as(what).isZero();
    assertThat(new BigDecimal(sums.getString(what + ".refunded.amount"))).as(what).isZero();
  }

  private static Json reconciled(Json run) {
    return read("/attribution-runs/" + run.getString("id") + "/reconciliation");
  }

  private static void refunded(String orderId, String amount, String reference) {
    refund(
        """
        {"orderId": "%s", "kind": "REFUND", "amount": {"amount": "%s", "currency": "USD"},
         "externalId": "%s", "occurredAt": "2026-09-05T10:00:00Z"}"""
            .formatted(orderId, amount, reference));
    process();
  }

  @Test
  void creditsReconcileWithOrdersAndRefunds() {
    orders();
    refunded("1", "10.01", "r1");
    refunded("3", "2.00", "r2");
    for (String model :
        List.of("LINEAR", "LAST_TOUCH", "POSITION_BASED", "TIME_DECAY", "MARKOV", "SHAPLEY")) {
      Json run = run(setting(model, "\"model\": \"" + model + "\"").getString("id"));
      Json sums = reconciled(run);
      assertThat(sums.getLong("conversions")).as(model).isEqualTo(3);
      assertThat(sums.getLong("credited")).as(model).isEqualTo(2);
      assertThat(sums.getLong("withoutEvidence")).as(model).isEqualTo(1);
      assertThat(sums.getString("orders.value.amount")).as(model).isEqualTo("137.00");
      assertThat(sums.getString("orders.refunded.amount")).as(model).isEqualTo("12.01");
      assertThat(sums.getString("given.conversions")).as(model).isEqualTo("2");
      assertThat(sums.getString("given.value.amount")).as(model).isEqualTo("130.00");
      assertThat(sums.getString("given.refunded.amount")).as(model).isEqualTo("10.01");
      assertThat(sums.getString("unexplained.value.amount")).as(model).isEqualTo("7.00");
      isNothing(sums, "difference");
      assertThat(sums.getLong("brokenOrders")).as(model).isZero();
      if (model.equals("MARKOV") || model.equals("SHAPLEY")) {
        assertThat(sums.getString("figuresDifference")).isNull();
      } else {
        isNothing(sums, "figuresDifference");
      }
    }
  }

  @Test
  void whatOrdersSayNowDiffersByThoseThatChanged() {
    orders();
    String setting = setting("Week").getString("id");
    Json run = run(setting);
    Json same = reconciled(run);
    assertThat(same.getString("now.value.amount")).isEqualTo("137.00");
    refunded("1", "10.01", "r1");
    Json later = reconciled(run);
    assertThat(later.getLong("changedSince")).isEqualTo(1);
    assertThat(later.getString("orders.refunded.amount")).isEqualTo("0.00");
    assertThat(later.getString("now.refunded.amount")).isEqualTo("10.01");
    assertThat(later.getString("nowDifference")).isNull();
    isNothing(reconciled(run(setting)), "nowDifference");
  }

  @Test
  void wherePersonsCountOnceTheOthersAreNotCounted() {
    touched("first", miasLink, "CLICK", Duration.ofHours(5));
    purchase("1").value("100.00", "USD").post();
    shop.purchase("2", "click-1").at(order.plusSeconds(60)).value("40.00", "USD").post();
    process();
    Json run =
        run(setting("Once", "\"model\": \"LINEAR\", \"counting\": \"ONCE\"").getString("id"));
    Json sums = reconciled(run);
    assertThat(sums.getLong("conversions")).isEqualTo(2);
    assertThat(sums.getLong("notCounted")).isEqualTo(1);
    assertThat(sums.getString("orders.value.amount")).isEqualTo("100.00");
    assertThat(sums.getString("now.value.amount")).isEqualTo("140.00");
    isNothing(sums, "difference");
    isNothing(sums, "nowDifference");
  }
}
