package io.hookline.attribution.credit.schedule;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A schedule.
 *
 * @param nextAt null while it is paused, and for good where its setting was archived
 * @param lastRunId the run that it made last, or found under way
 */
@Schema(name = "AttributionRunSchedule")
record RunScheduleView(
    UUID id,
    UUID settingId,
    Rhythm rhythm,
    @Schema(nullable = true, examples = "04:30") String localTime,
    @Schema(nullable = true, description = "Orders of earlier are out of its runs") Instant from,
    @Schema(nullable = true) Instant nextAt,
    @Schema(nullable = true) UUID lastRunId,
    long version,
    Instant createdAt)
    implements Versioned {}
