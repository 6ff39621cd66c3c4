package io.hookline.attribution.collect.headcount;

import io.hookline.kit.precondition.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * People who came in, of an hour or of a whole day: the two are not to be added up.
 *
 * @param restated whether another number was told before
 */
@Schema(name = "WalkIn")
record WalkInView(
    UUID id,
    UUID placeId,
    LocalDate day,
    @Schema(nullable = true, examples = "14", description = "Null for the whole day") Integer hour,
    @Schema(examples = "212") int people,
    @Schema(examples = "0.1") BigDecimal weight,
    WalkInSource source,
    Instant collectedAt,
    boolean restated,
    long version)
    implements Versioned {}
