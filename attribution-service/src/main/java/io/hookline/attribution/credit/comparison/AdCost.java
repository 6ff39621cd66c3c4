package io.hookline.attribution.credit.comparison;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What ads cost and brought, as platforms tell it; null is unknown.
 *
 * @param spend in the brand's currency
 * @param unfit why the spend is not known; null where it is
 * @param claimed conversions that the platform gives to them
 */
record AdCost(BigDecimal spend, NoCostRatio unfit, Long impressions, Long clicks, Long claimed) {

  static final AdCost UNKNOWN = new AdCost(null, NoCostRatio.SPEND_UNKNOWN, null, null, null);
  static final AdCost SHARED =
      new AdCost(null, NoCostRatio.ADS_OF_SEVERAL_CHANNELS, null, null, null);

  static AdCost read(ResultSet row) throws SQLException {
    BigDecimal spend = row.getBigDecimal("spend");
    boolean other = row.getBoolean("other_currency");
    return new AdCost(
        other ? null : spend,
        other
            ? NoCostRatio.SPEND_IN_OTHER_CURRENCY
            : spend == null ? NoCostRatio.SPEND_UNKNOWN : null,
        row.getObject("impressions", Long.class),
        row.getObject("clicks", Long.class),
        row.getObject("claimed", Long.class));
  }

  /** Of both; what is unknown of one of them is unknown. */
  AdCost plus(AdCost other) {
    NoCostRatio why = unfit == null ? other.unfit : unfit;
    return new AdCost(
        why == null ? spend.add(other.spend) : null,
        why,
        sum(impressions, other.impressions),
        sum(clicks, other.clicks),
        sum(claimed, other.claimed));
  }

  private static Long sum(Long one, Long other) {
    return one == null || other == null ? null : Long.valueOf(Math.addExact(one, other));
  }
}
