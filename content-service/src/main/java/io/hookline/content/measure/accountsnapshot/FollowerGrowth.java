package io.hookline.content.measure.accountsnapshot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How followers grew: (at the end - at the start) / at the start.
 *
 * @param rate null unless both are known and there were followers at the start
 * @param startDay at whose end they were at the start: the day before the period, or else the first
 *     day in it of which they are known
 * @param days from startDay to endDay
 */
@Schema(name = "FollowerGrowth")
record FollowerGrowth(
    @Schema(examples = "follower_growth_rate") String formula,
    @Schema(examples = "1") int formulaVersion,
    @Schema(
            nullable = true,
            examples = "0.0425",
            description = "(followersAtEnd - followersAtStart) / followersAtStart")
        BigDecimal rate,
    @Schema(nullable = true, examples = "48210") Long followersAtStart,
    @Schema(
            nullable = true,
            description =
                "At whose end: the day before the period, or the first in it of which they are known")
        LocalDate startDay,
    @Schema(nullable = true, examples = "50259") Long followersAtEnd,
    @Schema(nullable = true, description = "The last day in the period of which they are known")
        LocalDate endDay,
    @Schema(examples = "30", description = "From startDay to endDay") long days) {

  static final String FORMULA = "follower_growth_rate";
  private static final int DIGITS = 6;

  static FollowerGrowth of(CountingDay start, CountingDay end) {
    if (start == null || end == null || start.day().equals(end.day())) {
      return new FollowerGrowth(FORMULA, 1, null, null, null, null, null, 0);
    }
    long from = start.counters().followers();
    long to = end.counters().followers();
    return new FollowerGrowth(
        FORMULA,
        1,
        from == 0
            ? null
            : BigDecimal.valueOf(to - from)
                .divide(BigDecimal.valueOf(from), DIGITS, RoundingMode.HALF_EVEN),
        from,
        start.day(),
        to,
        end.day(),
        ChronoUnit.DAYS.between(start.day(), end.day()));
  }
}
