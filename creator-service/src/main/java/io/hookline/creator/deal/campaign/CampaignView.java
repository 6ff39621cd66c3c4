package io.hookline.creator.deal.campaign;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A campaign.
 *
 * @param endsOn null for an open end
 * @param baseline null while its figures are held against nothing
 * @param statusNote why it is paused or cancelled, where somebody said so
 */
@Schema(name = "Campaign")
record CampaignView(
    UUID id,
    @Schema(examples = "Serum launch") String name,
    CampaignObjective objective,
    List<CampaignKind> kinds,
    LocalDate startsOn,
    @Schema(nullable = true) LocalDate endsOn,
    boolean launch,
    @Schema(nullable = true) String hypothesis,
    @Schema(nullable = true) Baseline baseline,
    CampaignStatus status,
    Instant statusSince,
    @Schema(nullable = true) String statusNote,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
