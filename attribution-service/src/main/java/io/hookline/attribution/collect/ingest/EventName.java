package io.hookline.attribution.collect.ingest;

import io.hookline.attribution.collect.shopper.Cleaner;
import io.hookline.attribution.input.RefundKind;
import io.hookline.kit.value.Characters;
import java.util.Map;

/** Names of events; those that TikTok has renamed mean the present ones. */
final class EventName {

  static final String PURCHASE = "Purchase";

  static final String REFUND = "Refund";
  static final String CANCELLATION = "CancelOrder";
  static final String CHARGEBACK = "Chargeback";

  /** Also the names that shops and tag managers give to what TikTok has no name for. */
  private static final Map<String, String> RENAMED =
      Map.ofEntries(
          Map.entry("CompletePayment", PURCHASE),
          Map.entry("SubmitForm", "Lead"),
          Map.entry("PageView", "Pageview"),
          Map.entry("refund", REFUND),
          Map.entry("OrderRefunded", REFUND),
          Map.entry("Order Refunded", REFUND),
          Map.entry("OrderCancelled", CANCELLATION),
          Map.entry("Order Cancelled", CANCELLATION),
          Map.entry("OrderCanceled", CANCELLATION),
          Map.entry("Order Canceled", CANCELLATION));

  /** Events that take something back from an order. */
  static final Map<String, RefundKind> TAKING_BACK =
      Map.of(
          REFUND, RefundKind.REFUND,
          CANCELLATION, RefundKind.CANCELLATION,
          CHARGEBACK, RefundKind.CHARGEBACK);

  private static final int LONGEST = 100;

  private EventName() {}

  static String present(String name) {
    return RENAMED.getOrDefault(name, name);
  }

  /**
   * @throws RefusedItem without a name that can be kept
   */
  static String check(String name) {
    if (name == null) {
      throw new RefusedItem("event", "Missing data for required field.");
    }
    if (Characters.count(name) > LONGEST || Cleaner.hasEmail(name)) {
      throw new RefusedItem("event", "Not a valid string.");
    }
    return name;
  }
}
