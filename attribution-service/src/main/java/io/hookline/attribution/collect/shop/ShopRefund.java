package io.hookline.attribution.collect.shop;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a shop gave back of an order.
 *
 * @param id of the refund, by the shop
 * @param amount above 0
 * @param event Refund, or Chargeback
 */
record ShopRefund(String id, BigDecimal amount, String currency, Instant at, String event) {

  static final String REFUND = "Refund";
  static final String CHARGEBACK = "Chargeback";
}
