package io.hookline.attribution.lift.amplification;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures of a boost, as they came out at one time.
 *
 * @param boostedDays with ads, from the first to the last
 * @param measuredFrom the first boosted day
 * @param measuredTo behind the last boosted day as many as the click window has, up to the next
 *     boost of the post and to yesterday; null while no day is over
 * @param spend on Spark ads that show the post, by the days of the ad account; null where none is
 *     known in the brand's currency
 * @param spendUnknownDays of how many days a part of it is not known
 * @param clicks on links of the post, and visits by its ads without one
 * @param conversions credited to links of the post, to codes of its creator, or else by a visit of
 *     which the tags name one of its ads
 * @param value of these, what is left after refunds
 * @param incrementalRoas incremental value / spend
 * @param costPerConversion spend / incremental conversions
 * @param clickWindowHours of the credits that it rests on
 * @param level of all intervals
 */
@Schema(name = "AmplificationFigures")
record BoostFigures(
    @Schema(examples = "2026-10-05") LocalDate startedOn,
    @Schema(examples = "2026-10-11") LocalDate endedOn,
    @Schema(examples = "7") int boostedDays,
    LocalDate measuredFrom,
    @Schema(nullable = true) LocalDate measuredTo,
    BaselineDays baseline,
    @Schema(nullable = true) Money spend,
    @Schema(examples = "0") int spendUnknownDays,
    @Schema(examples = "48210") long impressions,
    Effect clicks,
    Effect conversions,
    ValueEffect value,
    Ways ways,
    Ratio incrementalRoas,
    Price costPerConversion,
    @Schema(examples = "168") int clickWindowHours,
    @Schema(examples = "24") int viewWindowHours,
    @Schema(examples = "0.9") BigDecimal level,
    AlsoRan alsoRan) {

  /**
   * The days before that it is compared with.
   *
   * @param leftOut days in between on which another boost of the post ran or still worked
   * @param missing why there is nothing to compare with; null where there is
   */
  @Schema(name = "AmplificationBaseline")
  record BaselineDays(
      @Schema(nullable = true, examples = "2026-09-07") LocalDate from,
      @Schema(nullable = true, examples = "2026-10-04") LocalDate to,
      @Schema(examples = "28") int days,
      @Schema(examples = "0") int leftOut,
      @Schema(nullable = true) WhyMissing missing) {}

  /**
   * @param observed in the measured days
   * @param expected in as many days of the same weekdays as they were before
   * @param incremental observed - expected
   * @param from lower end of its interval, to the upper one
   */
  @Schema(name = "AmplificationEffect")
  record Effect(
      @Schema(examples = "42") BigDecimal observed,
      @Schema(nullable = true, examples = "11.25") BigDecimal expected,
      @Schema(nullable = true, examples = "30.75") BigDecimal incremental,
      @Schema(nullable = true, examples = "22.1") BigDecimal from,
      @Schema(nullable = true, examples = "39.4") BigDecimal to,
      @Schema(nullable = true) WhyMissing missing) {}

  /**
   * The same of money.
   *
   * @param unvalued conversions whose value is not known: they are in no sum
   */
  @Schema(name = "AmplificationValueEffect")
  record ValueEffect(
      Money observed,
      @Schema(nullable = true) Money expected,
      @Schema(nullable = true) Money incremental,
      @Schema(nullable = true) Money from,
      @Schema(nullable = true) Money to,
      @Schema(nullable = true) WhyMissing missing,
      @Schema(examples = "0") long unvalued) {}

  /**
   * By which way the observed conversions are the post's.
   *
   * @param byLinks credited to a link of the post
   * @param byAds without credit, by a visit whose tags name an ad of the post
   * @param byCodes credited to a code of the post's creator, which stands for all of the creator's
   *     posts
   * @param codesCount false where another post of the creator was boosted, too: then they are in no
   *     figure
   */
  @Schema(name = "AmplificationWays")
  record Ways(
      @Schema(examples = "31") long byLinks,
      @Schema(examples = "8") long byAds,
      @Schema(examples = "3") long byCodes,
      boolean codesCount) {}

  @Schema(name = "AmplificationRatio")
  record Ratio(
      @Schema(nullable = true, examples = "2.4102") BigDecimal value,
      @Schema(nullable = true, examples = "1.3205") BigDecimal from,
      @Schema(nullable = true, examples = "3.4999") BigDecimal to,
      @Schema(nullable = true) WhyMissing missing) {}

  @Schema(name = "AmplificationPrice")
  record Price(
      @Schema(nullable = true) Money value,
      @Schema(nullable = true) Money from,
      @Schema(nullable = true) Money to,
      @Schema(nullable = true) WhyMissing missing) {}
}
