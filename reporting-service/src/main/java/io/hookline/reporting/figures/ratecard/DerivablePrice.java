package io.hookline.reporting.figures.ratecard;

import java.math.BigDecimal;

/**
 * A price that a brand's own advertising tells, and how much of it has to be there: below that, a
 * price is chance. A rate made of n single events is off by about 1 / sqrt(n): 100 clicks or
 * followers, 10 %. Impressions are bought in thousands, so that their number says less than the
 * days do: seven, for each day of the week has its price.
 */
enum DerivablePrice {
  CPM("cpm", "spend / impressions x 1000", "impressions", 1000, 10_000),
  LINK_CLICK("linkClick", "spend / clicks", "clicks", 1, 100),
  NEW_FOLLOWER(
      "newFollower",
      "spend on posts / followers that their paid snapshots tell, of days with both",
      "new followers",
      1,
      100);

  static final int LEAST_DAYS = 7;

  private final String field;
  private final String formula;
  private final String counted;
  private final BigDecimal per;
  private final long leastCount;

  DerivablePrice(String field, String formula, String counted, long per, long leastCount) {
    this.field = field;
    this.formula = formula;
    this.counted = counted;
    this.per = BigDecimal.valueOf(per);
    this.leastCount = leastCount;
  }

  /** Its name among a card's prices. */
  String field() {
    return field;
  }

  String formula() {
    return formula;
  }

  /** What is paid for, in words. */
  String counted() {
    return counted;
  }

  /** How many of them the price pays. */
  BigDecimal per() {
    return per;
  }

  long leastCount() {
    return leastCount;
  }
}
