package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.figure.Exact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The gap to one reference: 1 - tracked / reference (attribution_gap_ratio). Negative where more is
 * tracked than the reference has.
 *
 * @param name of the reference: a network, or the id of a run, a survey or a study
 * @param says who or what the reference speaks of, in its own words; null where there are none
 * @param tracked conversions of the same orders that analytics by the last click would credit
 * @param reference conversions by the reference; null where it is not known
 * @param low of an interval of the reference; null without one
 * @param high the same
 * @param ratio null where noRatio says why
 * @param ratioLow by low; null without one
 * @param ratioHigh by high
 */
@Schema(name = "AttributionGapReference")
record GapReferenceView(
    GapKind kind,
    @Schema(nullable = true, examples = "TIKTOK") String name,
    @Schema(nullable = true, examples = "Customers with an account in the US") String says,
    @Schema(examples = "65") long tracked,
    @Schema(nullable = true, examples = "130") BigDecimal reference,
    @Schema(nullable = true, examples = "98.5") BigDecimal low,
    @Schema(nullable = true, examples = "171.5") BigDecimal high,
    @Schema(nullable = true, examples = "0.5") BigDecimal ratio,
    @Schema(nullable = true, examples = "0.3401") BigDecimal ratioLow,
    @Schema(nullable = true, examples = "0.621") BigDecimal ratioHigh,
    @Schema(nullable = true) NoGap noRatio,
    List<GapCaveat> caveats) {

  private static final int DIGITS = 4;

  /** Without an interval. */
  static GapReferenceView of(
      GapKind kind, String name, long tracked, BigDecimal reference, List<GapCaveat> caveats) {
    return of(kind, name, null, tracked, reference, null, null, caveats);
  }

  static GapReferenceView of(
      GapKind kind,
      String name,
      String says,
      long tracked,
      BigDecimal reference,
      BigDecimal low,
      BigDecimal high,
      List<GapCaveat> caveats) {
    NoGap none =
        reference == null
            ? NoGap.REFERENCE_UNKNOWN
            : reference.signum() == 0 ? NoGap.REFERENCE_IS_ZERO : null;
    return new GapReferenceView(
        kind,
        name,
        says,
        tracked,
        reference,
        low,
        high,
        none == null ? ratio(tracked, reference) : null,
        ratioOrNull(tracked, low),
        ratioOrNull(tracked, high),
        none,
        caveats);
  }

  /** The same with the reference shown, and not divided by. */
  GapReferenceView withoutRatio(NoGap why) {
    return new GapReferenceView(
        kind, name, says, tracked, reference, low, high, null, null, null, why, caveats);
  }

  private static BigDecimal ratioOrNull(long tracked, BigDecimal bound) {
    return bound == null || bound.signum() == 0 ? null : ratio(tracked, bound);
  }

  /** attribution_gap_ratio = 1 - tracked / reference, rounded to ten-thousandths. */
  private static BigDecimal ratio(long tracked, BigDecimal reference) {
    return Exact.plain(
        reference
            .subtract(BigDecimal.valueOf(tracked))
            .divide(reference, DIGITS, RoundingMode.HALF_EVEN));
  }
}
