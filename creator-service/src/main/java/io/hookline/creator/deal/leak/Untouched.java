package io.hookline.creator.deal.leak;

/**
 * Whether too many of a code's orders are of shoppers who never touched its creator. Many who hear
 * a code in a video touch nothing, so it is compared with the brand's other codes, and the share is
 * taken as the least that the number of orders allows: the lower end of Wilson's 95 per cent
 * interval.
 *
 * @param orders of shoppers of whom it is known
 * @param untouched of these, who never touched the creator
 */
record Untouched(long orders, long untouched) {

  static final int DAYS = 28;
  static final int LEAST_ORDERS = 20;
  static final double LEAST_SHARE = 0.8;

  /** Above the share of the other codes by so much. */
  static final double DISTANCE = 0.1;

  /** Of fewer orders with other codes no share is known, and the code's own must be this high. */
  static final int LEAST_OTHER_ORDERS = 30;

  static final double LEAST_SHARE_ALONE = 0.95;

  private static final double Z = 1.959964;

  /** The lower end of the interval of the share. */
  double leastShare() {
    if (orders == 0) {
      return 0;
    }
    double n = orders;
    double share = untouched / n;
    double middle = share + Z * Z / (2 * n);
    double width = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
    return (middle - width) / (1 + Z * Z / n);
  }

  double share() {
    return orders == 0 ? 0 : (double) untouched / orders;
  }

  /** Whether others could make it a sign at all. */
  boolean mayBeSign() {
    return orders >= LEAST_ORDERS && leastShare() > LEAST_SHARE;
  }

  /**
   * @param others the brand's other codes, in the same days
   */
  boolean isSign(Untouched others) {
    return mayBeSign()
        && (others.orders < LEAST_OTHER_ORDERS
            ? leastShare() > LEAST_SHARE_ALONE
            : leastShare() > others.share() + DISTANCE);
  }
}
