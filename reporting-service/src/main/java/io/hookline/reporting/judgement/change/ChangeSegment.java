package io.hookline.reporting.judgement.change;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A key of a dimension in both periods, with its own parts of the difference.
 *
 * @param key null for what has none
 */
@Schema(name = "ChangeSegment")
public record ChangeSegment(
    @Schema(nullable = true, examples = "TIKTOK") String key,
    @Schema(nullable = true, examples = "Morning routine") String name,
    Period before,
    Period after,
    BigDecimal volume,
    BigDecimal mix,
    BigDecimal rate,
    BigDecimal total) {

  /**
   * A period of it.
   *
   * @param units posts, clicks, conversions; of a ratio its denominator
   * @param each amount / units, null without units
   */
  @Schema(name = "ChangeSegmentPeriod")
  public record Period(
      BigDecimal units, BigDecimal amount, @Schema(nullable = true) BigDecimal each) {

    static Period of(Side side) {
      BigDecimal rate = side.rate();
      return new Period(
          plain(side.units()), plain(side.amount()), rate == null ? null : plain(rate));
    }

    private static BigDecimal plain(BigDecimal value) {
      BigDecimal bare = value.setScale(6, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
      return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
  }
}
