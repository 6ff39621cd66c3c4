package io.hookline.content.produce.rights;

import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request for rights.
 *
 * @param status as it is at the time of the answer: a grant past its term is EXPIRED
 * @param granted null unless the author has granted something
 * @param until the first instant at which the grant holds no more; null for a grant without an end
 */
@PartlyDerived("status, by the time of the answer")
@Schema(name = "RightsRequest")
record RightsRequestView(
    UUID id,
    UUID mentionId,
    RightsStatus status,
    RightsScope asked,
    Instant askedAt,
    @Schema(nullable = true) Instant answerBy,
    @Schema(nullable = true, examples = "We love your video! May we show it?") String message,
    @Schema(nullable = true) RightsScope granted,
    @Schema(nullable = true) Instant from,
    @Schema(nullable = true) Instant until,
    @Schema(nullable = true, examples = "Tag @skincarekim") String conditions,
    @Schema(nullable = true) Instant answeredAt,
    @Schema(nullable = true) Instant withdrawnAt,
    @Schema(nullable = true) String reason,
    List<EvidenceView> evidence,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
