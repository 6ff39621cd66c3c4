package io.hookline.content.measure.accountsnapshot;

import io.hookline.content.measure.snapshot.Source;
import io.hookline.content.network.Network;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account day by day, as its network cuts days.
 *
 * @param daysWithFollowers of the days, those of which followers are known
 * @param asOf when the latest of these figures was collected; null for none
 */
@Schema(name = "AccountDays")
record AccountDaysView(
    UUID accountId,
    Network network,
    LocalDate from,
    LocalDate to,
    List<Day> days,
    FollowerGrowth followerGrowth,
    @Schema(examples = "30", description = "Days of the period") int daysInPeriod,
    @Schema(examples = "28", description = "Of them, those of which followers are known")
        int daysWithFollowers,
    @Schema(nullable = true, description = "When the latest of these figures was collected")
        Instant asOf) {

  /**
   * What counts of a day.
   *
   * @param netChange of followers since the last day of which they are known, be it the day before
   *     the period; null where there is none
   * @param netChangeDays since how many days that is: 1, or more across a gap
   */
  @Schema(name = "AccountDay")
  record Day(
      LocalDate day,
      @Schema(
              nullable = true,
              examples = "UTC",
              description = "None: nobody has said, or the figures are of several")
          String dayZone,
      @Schema(description = "Whose figures count; none for a day of which nothing is told")
          List<Source> sources,
      @Schema(nullable = true) Instant collectedAt,
      @Schema(description = "Null is unknown, and never 0") AccountCounters counters,
      @Schema(
              nullable = true,
              examples = "265",
              description =
                  "Of followers, since the last day of which they are known; worked out from them"
                      + " alone")
          Long netChange,
      @Schema(
              nullable = true,
              examples = "1",
              description = "Since how many days; more than 1 across a gap")
          Integer netChangeDays,
      List<DayFlag> flags) {}
}
