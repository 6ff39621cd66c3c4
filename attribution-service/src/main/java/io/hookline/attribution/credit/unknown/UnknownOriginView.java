package io.hookline.attribution.credit.unknown;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Conversions of a period that no evidence explains, beside the traffic that says nothing of where
 * it came from.
 *
 * @param level of all intervals: in which share of samples they hold the share that there is
 * @param surveys what shoppers of these conversions answered, each survey for itself
 * @param spans the days or weeks of the period, the first one first; of a week at the edge its days
 *     within the period
 * @param asOf when it was worked out: later facts change it
 */
@Schema(name = "UnknownOrigin")
record UnknownOriginView(
    LocalDate from,
    LocalDate to,
    @Schema(examples = "America/New_York") String timeZone,
    Span by,
    @Schema(examples = "0.95") BigDecimal level,
    Figures total,
    List<BySurvey> surveys,
    List<OfSpan> spans,
    Instant asOf) {

  /** A day or a week. */
  @Schema(name = "UnknownOriginSpan")
  record OfSpan(LocalDate from, LocalDate to, Figures figures) {}

  /**
   * @param conversions all that count
   * @param unknown those without any eligible click, view or code
   * @param share unknown_origin_share = unknown / conversions; null without conversions
   * @param shareFrom lower end of the share's interval (Wilson)
   * @param shareTo upper end
   * @param value of the unknown ones, what is left after refunds; null where no value is known
   * @param visited unknown ones whose visit says from where it came: a tag, a click id, a page
   * @param answered unknown ones of which the shopper answered a survey; may be visited, too
   * @param silent unknown ones that are neither
   * @param traffic beside them; it is of the same days, and no cause of them
   */
  @Schema(name = "UnknownOriginFigures")
  record Figures(
      @Schema(examples = "120") long conversions,
      @Schema(examples = "54") long unknown,
      @Schema(nullable = true, examples = "0.45") BigDecimal share,
      @Schema(nullable = true, examples = "0.3638") BigDecimal shareFrom,
      @Schema(nullable = true, examples = "0.5391") BigDecimal shareTo,
      @Schema(nullable = true) Money value,
      @Schema(examples = "20") long visited,
      @Schema(examples = "18") long answered,
      @Schema(examples = "22") long silent,
      Traffic traffic) {}

  /**
   * Null is unknown, not 0.
   *
   * @param directVisits of people, by the pixel, whom nothing says where they came from
   * @param brandedSearchVisits of people, by the pixel, by a search for the brand
   * @param directSessions by GA4
   * @param brandedSearchClicks of searches for the brand, by Search Console
   * @param toolDays of how many days either tool told: the sums are of these
   */
  @Schema(name = "UnattributedTraffic")
  record Traffic(
      @Schema(nullable = true, examples = "310") Long directVisits,
      @Schema(nullable = true, examples = "44") Long brandedSearchVisits,
      @Schema(nullable = true, examples = "340") Long directSessions,
      @Schema(nullable = true, examples = "71") Long brandedSearchClicks,
      @Schema(examples = "1") int toolDays) {}

  /**
   * @param answered unknown conversions of which there is an answer
   * @param responseRate answered / unknown; null without unknown ones
   * @param answers the most given first
   */
  @Schema(name = "UnknownOriginSurvey")
  record BySurvey(
      UUID surveyId,
      @Schema(examples = "18") long answered,
      @Schema(nullable = true, examples = "0.3333") BigDecimal responseRate,
      List<ByAnswer> answers) {}

  /**
   * @param option null of what is none of the options
   * @param share of the answered ones, with its interval
   */
  @Schema(name = "UnknownOriginAnswer")
  record ByAnswer(
      @Schema(nullable = true, examples = "tiktok") String option,
      @Schema(nullable = true, examples = "TikTok") String label,
      @Schema(nullable = true, examples = "tiktok") String channel,
      @Schema(nullable = true) UUID creatorId,
      @Schema(examples = "11") long conversions,
      @Schema(examples = "0.6111") BigDecimal share,
      @Schema(examples = "0.3862") BigDecimal shareFrom,
      @Schema(examples = "0.797") BigDecimal shareTo,
      @Schema(nullable = true) Money value) {}
}
