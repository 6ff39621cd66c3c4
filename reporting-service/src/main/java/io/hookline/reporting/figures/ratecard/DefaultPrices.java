package io.hookline.reporting.figures.ratecard;

import java.math.BigDecimal;

/**
 * The prices of version 1, which every brand has until somebody agrees on better ones.
 *
 * <p>Like, comment and CPM are the numbers of a published worked example: 5,000 likes x 0.30 + 500
 * comments x 0.50 + 50,000 impressions x 0.05 / 1000 = 1,752.50. The rest are house defaults. All
 * are taken as they stand in the brand's currency.
 */
final class DefaultPrices {

  static final String SOURCE =
      "Hookline default: like, comment and CPM of a published worked example, the rest house"
          + " defaults; agree on your own before you show it to a client";

  private static final String PUBLISHED =
      "Published worked example; low and high are house defaults, half and one and a half of it";
  private static final String HOUSE =
      "House default; low and high are half and one and a half of it";

  static final UnitPrices PRICES =
      new UnitPrices(
          around("0.30", PUBLISHED),
          around("0.50", PUBLISHED),
          around("0.80", HOUSE),
          around("0.60", HOUSE),
          around("0.05", PUBLISHED),
          around("1.00", HOUSE),
          null,
          null,
          null);

  private DefaultPrices() {}

  private static PriceRange around(String mid, String source) {
    BigDecimal price = new BigDecimal(mid);
    BigDecimal half = price.multiply(new BigDecimal("0.5"));
    return new PriceRange(tidy(half), price, tidy(price.add(half)), source);
  }

  /** Without needless zeros, but with two digits at least: 0.15, 0.40, 0.025. */
  private static BigDecimal tidy(BigDecimal price) {
    return price.setScale(Math.max(2, price.stripTrailingZeros().scale()));
  }
}
