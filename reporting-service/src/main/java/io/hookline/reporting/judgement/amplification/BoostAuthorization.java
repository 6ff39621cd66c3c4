package io.hookline.reporting.judgement.amplification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The authorization with which a post may run as a Spark ad today: of several that which holds
 * longest.
 *
 * @param until a code holds up to this instant
 * @param daysLeft whole days
 * @param inUse whether an ad runs with it
 */
@Schema(name = "BoostAuthorization")
record BoostAuthorization(Instant until, @Schema(examples = "12") long daysLeft, boolean inUse) {

  /** Null where none holds. */
  static BoostAuthorization of(List<SparkCode> codes, Instant now) {
    return codes.stream()
        .filter(code -> code.holds(now))
        .max(Comparator.comparing(SparkCode::endsAt))
        .map(
            code ->
                new BoostAuthorization(
                    code.endsAt(), ChronoUnit.DAYS.between(now, code.endsAt()), code.isInUse()))
        .orElse(null);
  }
}
