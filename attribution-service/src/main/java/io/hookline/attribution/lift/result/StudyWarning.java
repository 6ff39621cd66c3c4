package io.hookline.attribution.lift.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What weakens a result, in words.
 *
 * @param code stable
 */
@Schema(name = "StudyWarning")
public record StudyWarning(
    Code code,
    @Schema(examples = "12 of 9120 people were met in two arms and are left out.") String text) {

  /** What kind of weakness it is. */
  public enum Code {
    /** People were met in two arms. */
    CROSSED_OVER,
    /** An arm expects fewer than five people. */
    TOO_FEW_FOR_SAMPLE_RATIO,
    /** Conversions whose value is not known count as 0. */
    VALUES_UNKNOWN,
    /** Hardly anybody of the study is known by an order or a visit. */
    PEOPLE_UNKNOWN,
    /** The study was smaller than was planned for. */
    SMALLER_THAN_PLANNED,
    /** Regions beside treated ones stand in their control. */
    SPILL_OVER,
    /** A region of the control moves otherwise since the study began. */
    CORRELATION_DROPPED,
    /** The control fits the days before hardly better than the plain mean of all regions. */
    POOR_FIT,
    /** Days that were known to be unlike others count for neither. */
    DAYS_EXCLUDED,
    /** Blocks are no whole weeks, so that days on and off are other weekdays. */
    WEEKDAYS_DIFFER,
    /** Ads of the study ran on days off. */
    ADS_WHILE_OFF,
    /** Codes or links of creators were used on days off. */
    USED_WHILE_OFF,
    /** Some creators had led nobody whose orders could be counted. */
    NO_AUDIENCE
  }
}
