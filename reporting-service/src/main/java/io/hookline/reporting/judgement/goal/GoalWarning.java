package io.hookline.reporting.judgement.goal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a goal may not be worth pursuing as it is.
 *
 * @param detail with the figures that it rests on
 */
@Schema(name = "GoalWarning")
record GoalWarning(
    Code code,
    @Schema(
            examples =
                "The last 8 weeks make 12000 to 18000 likely by 2027-02-28; the target is 40000.")
        String detail) {

  /** What is wrong. */
  @Schema(name = "GoalWarningCode")
  enum Code {
    /** There is no such measure, or it cannot be taken of what the filters say. */
    NOT_MEASURABLE,
    /** The measure proves nothing of the objective. */
    AGAINST_OBJECTIVE,
    /** Shorter than the figures of the objective are looked at. */
    PERIOD_TOO_SHORT,
    /** Too few weeks are known to say what is usual. */
    NO_HISTORY,
    /** Beyond what the brand's own weeks make likely. */
    OUT_OF_REACH
  }
}
