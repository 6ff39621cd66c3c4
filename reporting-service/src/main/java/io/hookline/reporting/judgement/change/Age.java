package io.hookline.reporting.judgement.change;

import io.hookline.reporting.figures.query.Days;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How old the later period is, and what was known of the earlier one when it was as old.
 *
 * @param knownAt as of when the figures are
 * @param hours from the later period's end until then; negative while it goes on
 * @param knownBefore of the earlier period counts what had been recorded before
 */
@Schema(name = "ChangeAge")
public record Age(Instant knownAt, long hours, Instant knownBefore) {

  static Age of(Days before, Days after, ZoneId zone, Instant knownAt) {
    Duration age = Duration.between(end(after, zone), knownAt);
    return new Age(knownAt, age.toHours(), end(before, zone).plus(age));
  }

  /** Whether the later period is over. */
  public boolean complete() {
    return hours >= 0;
  }

  static Instant end(Days days, ZoneId zone) {
    return days.to().plusDays(1).atStartOfDay(zone).toInstant();
  }
}
