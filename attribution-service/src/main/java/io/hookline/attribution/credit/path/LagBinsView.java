package io.hookline.attribution.credit.path;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Conversions by the time that they took. Each span begins where the one before it ends: a time of
 * exactly an hour is in {@code from1Hour}.
 *
 * @param from28Days that long and longer
 */
@Schema(name = "AttributionLagBins")
record LagBinsView(
    @Schema(examples = "310") long under1Hour,
    @Schema(examples = "122") long from1Hour,
    @Schema(examples = "97") long from6Hours,
    @Schema(examples = "140") long from1Day,
    @Schema(examples = "88") long from3Days,
    @Schema(examples = "0") long from7Days,
    @Schema(examples = "0") long from14Days,
    @Schema(examples = "0") long from28Days) {

  static LagBinsView of(Long[] counts) {
    return new LagBinsView(
        counts[LagBin.UNDER_1_HOUR.ordinal()],
        counts[LagBin.FROM_1_HOUR.ordinal()],
        counts[LagBin.FROM_6_HOURS.ordinal()],
        counts[LagBin.FROM_1_DAY.ordinal()],
        counts[LagBin.FROM_3_DAYS.ordinal()],
        counts[LagBin.FROM_7_DAYS.ordinal()],
        counts[LagBin.FROM_14_DAYS.ordinal()],
        counts[LagBin.FROM_28_DAYS.ordinal()]);
  }
}
