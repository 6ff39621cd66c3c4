package io.hookline.attribution.evidence.surveyresult;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What shoppers of a period's orders answered.
 *
 * @param conversions orders of the period
 * @param answered those of which there is an answer
 * @param responseRate answered / conversions; null without conversions
 * @param byAnswer each option, the most answered first
 * @param otherAnswers what is none of the options, the most answered first; 50 at most
 * @param unmatched answers given in the period to whose order or person no order is known
 */
@Schema(name = "SurveyResults")
record SurveyResultsView(
    UUID surveyId,
    @Schema(examples = "1") int revision,
    LocalDate from,
    LocalDate to,
    @Schema(examples = "America/New_York") String timeZone,
    @Schema(examples = "120") long conversions,
    @Schema(examples = "48") long answered,
    @Schema(nullable = true, examples = "0.4") BigDecimal responseRate,
    List<ByAnswer> byAnswer,
    List<OtherAnswer> otherAnswers,
    List<ByPlace> byPlace,
    @Schema(examples = "2") long unmatched,
    Instant asOf) {

  /**
   * An option.
   *
   * @param share of the orders of which there is an answer; null where there is none
   * @param value net value of its orders in the brand's currency; null where none has a value
   */
  @Schema(name = "SurveyResultByAnswer")
  record ByAnswer(
      @Schema(examples = "tiktok") String option,
      @Schema(examples = "TikTok") String label,
      @Schema(nullable = true, examples = "tiktok") String channel,
      @Schema(nullable = true) UUID creatorId,
      @Schema(examples = "21") long answers,
      @Schema(nullable = true, examples = "0.4375") BigDecimal share,
      @Schema(nullable = true) Money value) {}

  /** What somebody wrote that reads like none of the options. */
  @Schema(name = "SurveyResultOther")
  record OtherAnswer(
      @Schema(examples = "My sister") String answer, @Schema(examples = "3") long answers) {}

  /**
   * Orders of a place, by what their events or else their answers say.
   *
   * @param placeId null for orders of none
   */
  @Schema(name = "SurveyResultByPlace")
  record ByPlace(
      @Schema(nullable = true) UUID placeId,
      @Schema(examples = "60") long conversions,
      @Schema(examples = "20") long answered,
      @Schema(nullable = true, examples = "0.3333") BigDecimal responseRate) {}
}
