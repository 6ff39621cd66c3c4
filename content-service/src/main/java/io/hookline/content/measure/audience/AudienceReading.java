package io.hookline.content.measure.audience;

import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Plausible;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a source told of an audience in one respect.
 *
 * @param at as of when it was so made up
 * @param collectedAt when it was read from the source; null means at that instant
 * @param day whose activity it is, as the network cuts days; null for every other dimension
 * @param shares keys in any spelling that networks use
 */
public record AudienceReading(
    AudienceSubject subject,
    Instant at,
    Instant collectedAt,
    Source source,
    Dimension dimension,
    LocalDate day,
    List<Share> shares) {

  /** Instants are kept to the microsecond. */
  public AudienceReading {
    at = at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    collectedAt = collectedAt == null ? at : collectedAt.truncatedTo(ChronoUnit.MICROS);
    shares = shares == null ? List.of() : List.copyOf(shares);
  }

  /** Of any dimension but the activity by hour. */
  public AudienceReading(
      AudienceSubject subject,
      Instant at,
      Instant collectedAt,
      Source source,
      Dimension dimension,
      List<Share> shares) {
    this(subject, at, collectedAt, source, dimension, null, shares);
  }

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void check(Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (!Plausible.OfInstant.holds(at)) {
      violations.add(new Violation("at", Plausible.MESSAGE));
    } else if (ClockTolerance.isAhead(at, now)) {
      violations.add(new Violation("at", "must not be in the future"));
    }
    if (ClockTolerance.isAhead(collectedAt, now)) {
      violations.add(new Violation("collectedAt", "must not be in the future"));
    } else if (!Plausible.OfInstant.holds(collectedAt)) {
      violations.add(new Violation("collectedAt", Plausible.MESSAGE));
    }
    if (ClockTolerance.isAhead(at, collectedAt)) {
      violations.add(
          new Violation("collectedAt", "must not be before at: nothing is read earlier"));
    }
    if ((day != null) != (dimension == Dimension.ACTIVITY_HOUR)) {
      violations.add(new Violation("day", "must be given for ACTIVITY_HOUR, and for it alone"));
    } else if (day != null
        && day.isAfter(at.plus(14, ChronoUnit.HOURS).atOffset(ZoneOffset.UTC).toLocalDate())) {
      violations.add(new Violation("day", "must not be after at"));
    }
    Violation.requireNone(violations);
  }
}
