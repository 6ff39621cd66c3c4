package io.hookline.attribution.collect.headcount;

import io.hookline.kit.precondition.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a button was tapped on a day, by the days of the place. */
@Schema(name = "TapCount")
record TapCountView(
    UUID id,
    LocalDate day,
    UUID placeId,
    UUID tapCounterId,
    @Schema(examples = "tiktok") String answer,
    @Schema(examples = "17") long taps,
    long version)
    implements Versioned {}
