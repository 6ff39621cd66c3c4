package io.hookline.attribution.collect.headcount;

import io.hookline.kit.precondition.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tablet at a branch on which people tap. */
@Schema(name = "TapCounter")
record TapCounterView(
    UUID id,
    @Schema(examples = "Till 2") String name,
    UUID placeId,
    @Schema(examples = "How did you hear of us?") String question,
    List<TapAnswer> answers,
    @Schema(examples = "0.2") BigDecimal weight,
    boolean active,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
