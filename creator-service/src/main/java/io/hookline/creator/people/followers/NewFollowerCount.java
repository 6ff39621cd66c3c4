package io.hookline.creator.people.followers;

import io.hookline.creator.people.creator.Network;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A count of an account's followers; alone, or as a row of a file.
 *
 * @param accountId or else network and handle
 * @param countedAt or else the day at whose end it was so
 * @param day in the brand's time zone
 * @param collectedAt when it was read from the source; null: now
 */
record NewFollowerCount(
    @Schema(nullable = true) UUID accountId,
    @Schema(nullable = true, description = "With handle, where accountId is not known")
        Network network,
    @Size(max = 65) @Schema(nullable = true, examples = "miawong") String handle,
    @Plausible @Schema(nullable = true, examples = "2026-09-05T18:00:00Z") Instant countedAt,
    @Plausible @Schema(nullable = true, examples = "2026-09-05") LocalDate day,
    @NotNull @PositiveOrZero @Max(10_000_000_000L) @Schema(examples = "48200") Long followers,
    @NotNull @Schema(examples = "MANUAL") CountSource source,
    @Plausible @Schema(nullable = true) Instant collectedAt) {

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void check(ZoneId zone, Instant now) {
    List<Violation> violations = new ArrayList<>();
    if ((accountId == null) == (network == null && handle == null)) {
      violations.add(new Violation("accountId", "must be given, or network and handle"));
    } else if (accountId == null && (network == null || handle == null)) {
      violations.add(new Violation("handle", "must be given with network"));
    }
    if ((countedAt == null) == (day == null)) {
      violations.add(new Violation("countedAt", "must be given, or day"));
    } else if (ClockTolerance.isAhead(day == null ? countedAt : startOf(zone), now)) {
      violations.add(new Violation(day == null ? "countedAt" : "day", "must not be in the future"));
    }
    if (collectedAt != null && ClockTolerance.isAhead(collectedAt, now)) {
      violations.add(new Violation("collectedAt", "must not be in the future"));
    }
    Violation.requireNone(violations);
  }

  private Instant startOf(ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** Of a day that is not over: now. */
  private Instant at(ZoneId zone, Instant now) {
    if (countedAt != null) {
      return countedAt;
    }
    Instant end = day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
    return end.isAfter(now) ? now : end;
  }

  Count count(FindAccounts.Account account, ZoneId zone, Instant now) {
    return new Count(
        Ids.next(),
        account.id(),
        account.creator(),
        at(zone, now).truncatedTo(ChronoUnit.MICROS),
        source,
        (collectedAt == null ? now : collectedAt).truncatedTo(ChronoUnit.MICROS),
        followers);
  }
}
