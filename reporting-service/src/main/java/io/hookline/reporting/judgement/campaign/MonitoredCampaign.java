package io.hookline.reporting.judgement.campaign;

import io.hookline.reporting.figures.objective.Objective;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the creator-service says of a campaign.
 *
 * @param endsOn null while its end is open
 */
@Schema(name = "MonitoredCampaign")
public record MonitoredCampaign(
    UUID id,
    @Schema(examples = "Spring launch") String name,
    Objective objective,
    @Schema(examples = "ACTIVE") String status,
    boolean launch,
    LocalDate startsOn,
    @Schema(nullable = true) LocalDate endsOn) {}
