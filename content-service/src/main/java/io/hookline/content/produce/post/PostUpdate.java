package io.hookline.content.produce.post;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a post can change.
 *
 * @param creatorId who made it; null for the brand's own team
 * @param accountId the account of the brand that it is for; null when that is open, or a creator's
 * @param plannedFor when it should go out; fixed once the post is published
 */
record PostUpdate(
    @NotNull UUID seriesId,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID accountId,
    @NotBlank @Size(max = 300) @Schema(examples = "Retinol before or after?") String title,
    @NotNull FunnelStage funnelStage,
    @Plausible @Schema(examples = "2026-09-03T16:00:00Z", nullable = true) Instant plannedFor) {

  PostUpdate {
    plannedFor = plannedFor == null ? null : plannedFor.truncatedTo(ChronoUnit.MICROS);
  }
}
