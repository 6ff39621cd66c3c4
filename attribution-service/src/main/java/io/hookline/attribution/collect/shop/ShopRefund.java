package io.hookline.attribution.collect.shop;

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
}
