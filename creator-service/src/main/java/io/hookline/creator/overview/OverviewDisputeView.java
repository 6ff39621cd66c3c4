package io.hookline.creator.overview;

import io.hookline.creator.money.dispute.DisputeStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dispute. */
@Schema(name = "OverviewDispute")
public record OverviewDisputeView(
    UUID id,
    UUID creatorId,
    UUID earningId,
    @Schema(examples = "Too little") String topic,
    DisputeStatus status,
    Instant createdAt) {}
