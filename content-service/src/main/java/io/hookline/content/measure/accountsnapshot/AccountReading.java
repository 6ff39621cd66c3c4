package io.hookline.content.measure.accountsnapshot;

import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Plausible;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a source told of an account's day.
 *
 * @param day as the network cuts it
 * @param dayZone in which it does; null where nobody has said. TikTok's API cuts in UTC; a file
 *     says nothing of it
 * @param collectedAt when it was read from the source: of one source the latest counts
 */
public record AccountReading(
    UUID accountId,
    LocalDate day,
    String dayZone,
    Instant collectedAt,
    Source source,
    AccountCounters counters) {

  static final String UTC = "UTC";

  /** Where a day begins first, and where it ends last. */
  private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

  private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

  /** Instants are kept to the microsecond. */
  public AccountReading {
    collectedAt = collectedAt == null ? null : collectedAt.truncatedTo(ChronoUnit.MICROS);
  }

  /** A day in UTC where the API tells it, else one of which nobody has said how it is cut. */
  public AccountReading(
      UUID accountId, LocalDate day, Instant collectedAt, Source source, AccountCounters counters) {
    this(accountId, day, zoneOf(source), collectedAt, source, counters);
  }

  static String zoneOf(Source source) {
    return source == Source.API ? UTC : null;
  }

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void check(Instant now) {
    List<Violation> violations = new ArrayList<>();
    ZoneOffset begins = FIRST;
    if (!new Plausible.OfDay().isValid(day, null)) {
      violations.add(new Violation("day", Plausible.MESSAGE));
    } else if (ClockTolerance.isAhead(day.atStartOfDay(begins).toInstant(), now)) {
      violations.add(new Violation("day", "has not begun anywhere yet"));
    } else if (collectedAt.isBefore(day.atStartOfDay(begins).toInstant())) {
      violations.add(new Violation("collectedAt", "must not be before the day begins"));
    }
    if (ClockTolerance.isAhead(collectedAt, now)) {
      violations.add(new Violation("collectedAt", "must not be in the future"));
    }
    if (dayZone != null && !isZone(dayZone)) {
      violations.add(new Violation("dayZone", "must be a time zone such as UTC or Europe/Berlin"));
    }
    checkCounters(violations);
    Violation.requireNone(violations);
  }

  private void checkCounters(List<Violation> violations) {
    if (counters == null || counters.tellsNothing()) {
      violations.add(new Violation("counters", "must have one counter at least"));
      return;
    }
    for (AccountCounter counter : AccountCounter.values()) {
      Long told = counter.of(counters);
      String field = "counters." + counter.field();
      if (told != null && told < counter.least()) {
        violations.add(new Violation(field, "must be " + counter.least() + " at least"));
      } else if (told != null && told > counter.most()) {
        violations.add(
            new Violation(
                field,
                "is implausible for one day: at most "
                    + counter.most()
                    + "; look whether the right column is mapped to it"));
      }
    }
  }

  private static boolean isZone(String text) {
    try {
      return ZoneId.of(text) != null;
    } catch (DateTimeException unknown) {
      return false;
    }
  }

  /** Whether the day was over when it was collected; of a zone that nobody has said, everywhere. */
  static boolean isWhole(LocalDate day, String dayZone, Instant collectedAt) {
    ZoneId zone = dayZone == null ? LAST : ZoneId.of(dayZone);
    return !collectedAt.isBefore(day.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
