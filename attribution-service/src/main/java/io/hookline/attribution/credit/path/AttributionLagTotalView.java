package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.setting.Windows;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long conversions of a run took, and over how many touches.
 *
 * @param windows of the run's setting: no longer time can be seen
 * @param windowHours the longest of them of touches that have an instant
 * @param conversions that count: credited + withoutEvidence
 * @param credited conversions with an eligible touch
 * @param withoutInstant those of them that a promo code or an answer alone explains: nobody knows
 *     since when
 * @param firstTouch time since the first eligible touch
 * @param lastTouch time since the last one: a click, scan or visit before any view
 * @param touches eligible touches on the path
 * @param steps the same, where touches of the same unit that follow each other are one
 */
@Schema(name = "AttributionLagTotal")
record AttributionLagTotalView(
    UUID runId,
    @Schema(nullable = true) LocalDate from,
    @Schema(nullable = true) LocalDate to,
    @Schema(examples = "America/New_York") String timeZone,
    Windows windows,
    @Schema(examples = "168") int windowHours,
    @Schema(examples = "10412") long conversions,
    @Schema(examples = "8021") long credited,
    @Schema(examples = "411") long withoutInstant,
    @Schema(examples = "2391") long withoutEvidence,
    Times firstTouch,
    Times lastTouch,
    Touches touches,
    Touches steps) {

  /**
   * @param medianSeconds the shortest time within which at least half of them were placed; null
   *     without any
   * @param p90Seconds the same of nine in ten
   * @param longestSeconds of all of them
   * @param bins hours of the first day, then days; to the end of the windows
   */
  @Schema(name = "AttributionLagTimes")
  record Times(
      @Schema(examples = "7610") long conversions,
      @Schema(nullable = true, examples = "22480") Long medianSeconds,
      @Schema(nullable = true, examples = "401733") Long p90Seconds,
      @Schema(nullable = true, examples = "604800") Long longestSeconds,
      List<TimeBin> bins) {}

  /**
   * @param fromHours inclusive
   * @param toHours exclusive
   */
  @Schema(name = "AttributionLagTimeBin")
  record TimeBin(
      @Schema(examples = "24") long fromHours,
      @Schema(examples = "48") long toHours,
      @Schema(examples = "512") long conversions,
      Money value) {}

  /**
   * @param mean with four digits; null without any
   * @param median the smallest number that at least half of them do not exceed
   * @param p90 the same of nine in ten
   * @param most of all of them
   * @param bins 1 to 20, and what is more
   */
  @Schema(name = "AttributionLagTouches")
  record Touches(
      @Schema(nullable = true, examples = "2.8113") BigDecimal mean,
      @Schema(nullable = true, examples = "2") Long median,
      @Schema(nullable = true, examples = "6") Long p90,
      @Schema(nullable = true, examples = "44") Long most,
      List<TouchBin> bins) {}

  /**
   * @param touches how many
   * @param orMore whether paths with more of them are of it, too
   */
  @Schema(name = "AttributionLagTouchBin")
  record TouchBin(
      @Schema(examples = "2") long touches,
      boolean orMore,
      @Schema(examples = "1904") long conversions,
      Money value) {}
}
