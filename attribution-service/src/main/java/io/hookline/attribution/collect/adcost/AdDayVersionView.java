package io.hookline.attribution.collect.adcost;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures that a source told of a day of an ad. */
@Schema(name = "AdDayVersion")
record AdDayVersionView(
    UUID id,
    AdSource source,
    AdDayFacts facts,
    @Schema(description = "When these figures were told first") Instant firstCollectedAt,
    @Schema(description = "When they were told last") Instant collectedAt,
    Instant recordedAt) {}
