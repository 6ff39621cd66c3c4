package io.hookline.reporting.judgement.anomaly;

import io.hookline.reporting.judgement.change.ChangeCause;
import io.hookline.reporting.judgement.change.TimelineBeside;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day outside of what is usual.
 *
 * @param value of the day
 * @param usual the median of the days that it is compared with
 * @param low below it a day is outside
 * @param high above it a day is outside
 * @param off how many spreads the day is off, negative below; outside is more than 4
 * @param byWeekday whether it is compared with days of its weekday
 * @param comparedDays how many known days of the eight weeks before
 * @param comparedWith the usual day of the same weekday that the causes compare it with; null where
 *     there is none
 * @param causes what differs from that day, the likeliest first; null where they were not looked
 *     for
 * @param timeline what changed up to three days before
 */
@Schema(name = "Anomaly")
public record AnomalyView(
    LocalDate day,
    Direction direction,
    @Schema(examples = "48200") BigDecimal value,
    @Schema(examples = "11300") BigDecimal usual,
    @Schema(examples = "6100") BigDecimal low,
    @Schema(examples = "20800") BigDecimal high,
    @Schema(examples = "6.2") BigDecimal off,
    boolean byWeekday,
    @Schema(examples = "54") int comparedDays,
    @Schema(nullable = true) LocalDate comparedWith,
    @Schema(nullable = true) List<ChangeCause> causes,
    List<TimelineBeside> timeline) {

  /** Which way. */
  @Schema(name = "AnomalyDirection")
  public enum Direction {
    ABOVE,
    BELOW
  }
}
