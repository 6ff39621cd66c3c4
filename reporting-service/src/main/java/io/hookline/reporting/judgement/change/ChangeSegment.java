package io.hookline.reporting.judgement.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
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

  static ChangeSegment of(Split.Key key, Shown shown) {
    BigDecimal total = shown.rounded(key.total());
    List<BigDecimal> three = RoundedParts.of(List.of(key.volume(), key.mix(), key.rate()), total);
    return new ChangeSegment(
        key.segment().key(),
        key.segment().label(),
        Period.of(key.segment().before()),
        Period.of(key.segment().after()),
        three.get(0),
        three.get(1),
        three.get(2),
        total);
  }

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
      BigDecimal bare = value.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
      return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
  }
}
