package io.hookline.attribution.lift.geo;

import io.hookline.kit.precondition.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a region did on a day.
 *
 * @param restated whether another figure was told before
 */
@Schema(name = "RegionDay")
record RegionDayView(
    UUID id,
    @Schema(examples = "chicago") String region,
    LocalDate day,
    @Schema(examples = "3300") BigDecimal value,
    Instant collectedAt,
    boolean restated,
    long version)
    implements Versioned {}
