package io.hookline.content.measure.accountsnapshot;

import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/**
 * What a source told of a day of an account. Public because Jdbi makes it by its components.
 *
 * @param collectedAt when it was told last; the same figures told again are no further snapshot
 */
@PartlyDerived("collectedAt, which moves when the same figures are told again")
@Schema(name = "AccountSnapshot")
public record AccountSnapshotView(
    UUID id,
    UUID accountId,
    @Schema(examples = "2026-09-05", description = "As the network cuts days") LocalDate day,
    @Schema(
            examples = "UTC",
            nullable = true,
            description = "The zone in which the network cuts its days; none: nobody has said")
        String dayZone,
    Source source,
    @Schema(description = "When these figures were told first") Instant firstCollectedAt,
    @Schema(description = "When they were told last") Instant collectedAt,
    @Nested AccountCounters counters,
    @Schema(examples = "0") long version,
    Instant recordedAt)
    implements Versioned {

  /** Whether the day was over when it was collected. */
  boolean dayWasOver() {
    return AccountReading.isWhole(day, dayZone, collectedAt);
  }
}
