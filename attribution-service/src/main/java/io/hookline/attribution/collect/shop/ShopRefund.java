package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a shop gave back of an order.
 *
 * @param id of the refund, by the shop
 * @param amount above 0
 * @param event Refund, or Chargeback
 * @param inAll whether it is the sum of all that had gone back by then
 */
record ShopRefund(
    String id, BigDecimal amount, String currency, Instant at, String event, boolean inAll) {

  static final String REFUND = "Refund";
  static final String CHARGEBACK = "Chargeback";

  ShopRefund(String id, BigDecimal amount, String currency, Instant at, String event) {
    this(id, amount, currency, at, event, false);
  }

  static ShopRefund inAll(String id, BigDecimal amount, String currency, Instant at) {
    return new ShopRefund(id, amount, currency, at, REFUND, true);
  }

  Telling of(String order, String partner) {
    ObjectNode event = ShopOrder.event(this.event, partner);
    ObjectNode properties = properties(event, order, id, amount, currency);
    if (inAll) {
      properties.put("refunded_in_all", true);
    }
    return Telling.refund(id, at, event);
  }

  /** As of then the shop lists it no more: nothing went back. */
  static Telling takenBack(String order, String id, String currency, Instant at, String partner) {
    ObjectNode event = ShopOrder.event(REFUND, partner);
    properties(event, order, id, BigDecimal.ZERO, currency).put("taken_back", true);
    return Telling.refund(id, at, event);
  }

  private static ObjectNode properties(
      ObjectNode event, String order, String id, BigDecimal amount, String currency) {
    return event
        .putObject("properties")
        .put("order_id", order)
        .put("refund_id", id)
        .put("value", amount)
        .put("currency", currency);
  }
}
