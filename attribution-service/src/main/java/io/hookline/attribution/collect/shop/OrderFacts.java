package io.hookline.attribution.collect.shop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What is kept of an order beside its events, and counts in no figure of its own.
 *
 * @param toldAt of which version of the order: the latest one's facts are kept
 * @param channel by which it was sold: {@code web}, {@code pos}
 * @param location of the till or the warehouse, by the platform's id
 * @param cancelled whether it is no order any more as of this version
 * @param counts whether this version is an order that somebody has placed
 * @param refunds ids of all that went back by then, with or without an amount; null where the
 *     platform does not list all, or never takes one off the list
 */
record OrderFacts(
    String orderId,
    String number,
    Instant placedAt,
    Instant toldAt,
    String currency,
    BigDecimal total,
    BigDecimal tax,
    BigDecimal shipping,
    BigDecimal discount,
    String channel,
    String location,
    String status,
    boolean cancelled,
    boolean counts,
    List<String> refunds) {}
