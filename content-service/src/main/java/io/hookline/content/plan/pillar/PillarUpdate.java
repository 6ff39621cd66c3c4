package io.hookline.content.plan.pillar;

import io.hookline.kit.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is recorded of a pillar.
 *
 * @param owner who answers for it, as the team names people
 * @param targetShare percent of the brand's posts that it should have; 100 at most with the other
 *     active pillars
 * @param funnelShares what its posts should be for
 */
record PillarUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "Skin science") String name,
    @Size(max = 2000)
        @Schema(examples = "What an ingredient does, shown and not claimed", nullable = true)
        String description,
    @Size(max = 200) @Schema(examples = "mia.operator", nullable = true) String owner,
    @Min(0) @Max(100) @Schema(examples = "40", nullable = true) Integer targetShare,
    @Valid @Schema(nullable = true) FunnelShares funnelShares) {

  PillarUpdate {
    name = name == null ? null : name.strip();
    owner = owner == null || owner.isBlank() ? null : owner.strip();
  }

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void check() {
    if (funnelShares != null) {
      funnelShares.check();
    }
  }
}
