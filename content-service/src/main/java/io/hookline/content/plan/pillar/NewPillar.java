package io.hookline.content.plan.pillar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pillar to create.
 *
 * @param owner who answers for it, as the team names people
 * @param targetShare percent of the brand's posts that it should have; 100 at most with the other
 *     active pillars
 * @param funnelShares what its posts should be for
 */
@Schema(name = "NewPillar")
record NewPillar(
    @NotBlank @Size(max = 200) @Schema(examples = "Skin science") String name,
    @Size(max = 2000)
        @Schema(examples = "What an ingredient does, shown and not claimed", nullable = true)
        String description,
    @Size(max = 200) @Schema(examples = "mia.operator", nullable = true) String owner,
    @Min(0) @Max(100) @Schema(examples = "40", nullable = true) Integer targetShare,
    @Valid @Schema(nullable = true) FunnelShares funnelShares) {

  PillarUpdate facts() {
    return new PillarUpdate(name, description, owner, targetShare, funnelShares);
  }
}
