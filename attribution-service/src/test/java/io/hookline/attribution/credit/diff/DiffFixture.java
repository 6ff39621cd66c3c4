package io.hookline.attribution.credit.diff;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.importTouches;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.Fixtures.refund;
import static io.hookline.attribution.Fixtures.touch;

import io.hookline.attribution.AttributionFixtures;
import io.hookline.attribution.CreditFixture;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Shoppers with an e-mail address and a browser each, who click and buy. */
abstract class DiffFixture extends CreditFixture {

  /** Of a shopper's browser. */
  void clicked(String touch, String link, String shopper, Duration before) {
    importTouches("[" + touch(touch, link, "CLICK", order.minus(before), "click-" + shopper) + "]")
        .then()
        .statusCode(200);
  }

  Shop.Order bought(String orderId, String shopper) {
    return shop.purchase(orderId, "click-" + shopper)
        .user("email", shopper + "@example.org")
        .value("100.00", "USD")
        .at(order);
  }

  /** Both have used one browser. */
  void sameBrowser(String one, String other) {
    for (String shopper : List.of(one, other)) {
      shop.send(
          """
          {"event": "ViewContent", "event_time": %d,
           "user": {"email": "%s@example.org", "ttp": "of-%s-and-%s"}}"""
              .formatted(order.getEpochSecond(), shopper, one, other));
    }
  }

  static void gaveBack(String orderId, String amount, String reference) {
    refund(
        """
        {"orderId": "%s", "kind": "REFUND", "amount": {"amount": "%s", "currency": "USD"},
         "externalId": "%s", "occurredAt": "2026-09-05T10:00:00Z"}"""
            .formatted(orderId, amount, reference));
  }

  /** Completed by what was told so far. */
  static String ran(String setting) {
    process();
    return AttributionFixtures.run(setting).getString("id");
  }

  static Json changes(String run, String since, String query) {
    return read("/attribution-runs/" + run + "/changes?since=" + since + query);
  }

  static String idOf(String orderId) {
    return Fixtures.text(
        "select id::text from conversion where brand = '%s' and order_id = '%s'"
            .formatted(ACME, orderId));
  }

  /** Each change as its order and its reasons. */
  static List<String> reasons(String run, String since) {
    Json page = changes(run, since, "");
    List<String> reasons = new ArrayList<>();
    for (int i = 0; i < page.getList("items").size(); i++) {
      reasons.add(
          Fixtures.text(
                  "select order_id from conversion where id = '%s'"
                      .formatted(page.getString("items[" + i + "].conversionId")))
              + " "
              + String.join(" ", page.<String>getList("items[" + i + "].reasons")));
    }
    return reasons;
  }
}
