package io.hookline.local.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A purchase that the shop reports.
 *
 * @param number position among its brand's orders; part of the order's and the event's id
 * @param email the shopper's address, which leaves this program only hashed
 * @param click the click that led to it, or null
 * @param talent whose promo code was used, or null
 * @param lines what was bought
 * @param value what was paid, in the brand's currency
 */
record Order(
    int number,
    Instant occurredAt,
    String email,
    Click click,
    Talent talent,
    List<Line> lines,
    BigDecimal value) {

  /** A product and how many of it. */
  record Line(Product product, int quantity) {}
}
