package io.hookline.attribution.credit.comparison;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What attributed conversions cost. What cannot be said is null, with the reason beside it.
 *
 * @param roas attributed value / spend
 * @param cpa spend / attributed conversions
 * @param conversionRate attributed conversions / clicks
 * @param claimed conversions that platforms claim within the windows of the run
 */
@Schema(name = "AttributedCost")
record CostFigures(
    @Schema(nullable = true) Money spend,
    @Schema(nullable = true, examples = "48210") Long impressions,
    @Schema(nullable = true, examples = "612") Long clicks,
    @Schema(nullable = true, examples = "3.1416") BigDecimal roas,
    @Schema(nullable = true) NoCostRatio noRoas,
    @Schema(nullable = true) Money cpa,
    @Schema(nullable = true) NoCostRatio noCpa,
    @Schema(nullable = true, examples = "0.0191") BigDecimal conversionRate,
    @Schema(nullable = true) NoCostRatio noConversionRate,
    @Schema(nullable = true, examples = "31") Long claimed,
    @Schema(nullable = true) NoCostRatio noClaim) {

  private static final int DIGITS = 4;

  /**
   * @param credit conversions
   * @param value in the brand's currency
   * @param claims whether claims are within the same windows
   */
  static CostFigures of(
      AdCost cost, BigDecimal credit, BigDecimal value, String currency, boolean claims) {
    NoCostRatio noRoas = noRoas(cost);
    NoCostRatio noCpa = cost.unfit() != null ? cost.unfit() : none(credit, NoCostRatio.NO_CREDIT);
    NoCostRatio noRate = noRate(cost);
    return new CostFigures(
        cost.spend() == null ? null : new Money(cost.spend().stripTrailingZeros(), currency),
        cost.impressions(),
        cost.clicks(),
        noRoas == null ? Ratio.of(value, cost.spend()) : null,
        noRoas,
        noCpa == null
            ? new Money(cost.spend().divide(credit, DIGITS, RoundingMode.HALF_EVEN), currency)
            : null,
        noCpa,
        noRate == null ? Ratio.of(credit, BigDecimal.valueOf(cost.clicks())) : null,
        noRate,
        claims ? cost.claimed() : null,
        claims
            ? cost.claimed() == null ? NoCostRatio.CLAIMS_UNKNOWN : null
            : NoCostRatio.WINDOWS_NOT_TOLD);
  }

  private static NoCostRatio noRoas(AdCost cost) {
    return cost.unfit() != null ? cost.unfit() : none(cost.spend(), NoCostRatio.SPEND_IS_ZERO);
  }

  private static NoCostRatio noRate(AdCost cost) {
    if (cost.clicks() == null) {
      return cost.unfit() == NoCostRatio.ADS_OF_SEVERAL_CHANNELS
          ? cost.unfit()
          : NoCostRatio.CLICKS_UNKNOWN;
    }
    return cost.clicks() == 0 ? NoCostRatio.NO_CLICKS : null;
  }

  private static NoCostRatio none(BigDecimal denominator, NoCostRatio why) {
    return denominator.signum() == 0 ? why : null;
  }
}
