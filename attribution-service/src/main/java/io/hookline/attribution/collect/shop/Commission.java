package io.hookline.attribution.collect.shop;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What TikTok Shop pays, or will pay, a creator for a line of an order.
 *
 * @param line of the order, by its place among those with a creator
 * @param contentKind VIDEO, LIVE, SHOP…, as TikTok says it
 * @param base of which it is a share
 * @param estimated before the order is settled
 * @param paid after it
 * @param adsPaid beside it, for a sale by an ad
 */
record Commission(
    String orderId,
    String line,
    String creatorHandle,
    String productId,
    String contentKind,
    String contentId,
    String currency,
    BigDecimal base,
    BigDecimal estimated,
    BigDecimal paid,
    BigDecimal adsPaid,
    String status,
    Instant toldAt) {}
