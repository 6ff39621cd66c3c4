package io.hookline.creator.deal.leak;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a sign of a leak rests on; each kind has its own figures, the others are null.
 *
 * @param orders UNTOUCHED: how many of the code's orders were looked at; SPIKE: of the day;
 *     COUPON_SITE: that came from coupon sites; OVER_LIMIT: that used the code
 * @param untouched UNTOUCHED: orders whose shopper never touched the creator
 * @param leastShare UNTOUCHED: what their share is at least, with 97.5 per cent confidence
 * @param otherShare UNTOUCHED: the share among the brand's other codes; null if too few orders
 * @param day SPIKE: in the brand's time zone
 * @param median SPIKE: orders of a usual day
 * @param most SPIKE: orders that are still usual
 * @param score SPIKE: how many spreads the day lies above
 * @param domain COUPON_SITE: where the first order came from
 * @param firstOrderAt COUPON_SITE: when it was
 * @param limit OVER_LIMIT: how many orders there may be
 * @param ofOneCustomer OVER_LIMIT: the most orders of one shopper; null if all orders together are
 *     over the limit
 */
@Schema(name = "LeakFigures")
record LeakFigures(
    long orders,
    @Schema(nullable = true) Long untouched,
    @Schema(nullable = true, examples = "0.91") BigDecimal leastShare,
    @Schema(nullable = true, examples = "0.4") BigDecimal otherShare,
    @Schema(nullable = true) LocalDate day,
    @Schema(nullable = true, examples = "4") BigDecimal median,
    @Schema(nullable = true, examples = "21") BigDecimal most,
    @Schema(nullable = true, examples = "12.5") BigDecimal score,
    @Schema(nullable = true, examples = "coupons.example") String domain,
    @Schema(nullable = true) Instant firstOrderAt,
    @Schema(nullable = true) Integer limit,
    @Schema(nullable = true) Long ofOneCustomer) {

  static LeakFigures untouched(
      long orders, long untouched, BigDecimal leastShare, BigDecimal otherShare) {
    return new LeakFigures(
        orders, untouched, leastShare, otherShare, null, null, null, null, null, null, null, null);
  }

  static LeakFigures spike(
      long orders, LocalDate day, BigDecimal median, BigDecimal most, BigDecimal score) {
    return new LeakFigures(
        orders, null, null, null, day, median, most, score, null, null, null, null);
  }

  static LeakFigures couponSite(long orders, String domain, Instant firstOrderAt) {
    return new LeakFigures(
        orders, null, null, null, null, null, null, null, domain, firstOrderAt, null, null);
  }

  static LeakFigures overLimit(long orders, int limit, Long ofOneCustomer) {
    return new LeakFigures(
        orders, null, null, null, null, null, null, null, null, null, limit, ofOneCustomer);
  }
}
