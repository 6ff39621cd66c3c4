package io.hookline.attribution.lift.study;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Of which campaigns the treated saw ads: what these cost on the study's days is its spend, where
 * nobody enters it.
 *
 * @param platformCampaignIds by the platform's own ids
 */
@Schema(name = "StudyAdCost")
public record StudyAdCost(
    @Size(max = 100)
        @Schema(nullable = true, examples = "[\"0198a1b2-7c11-7d3a-9a51-3f1f6a9b2c01\"]")
        List<@NotNull UUID> campaignIds,
    @Size(max = 100) @Schema(nullable = true, examples = "[\"1790000000000000001\"]")
        List<@NotBlank @Size(max = 100) String> platformCampaignIds) {

  public StudyAdCost {
    campaignIds = campaignIds == null ? List.of() : campaignIds;
    platformCampaignIds = platformCampaignIds == null ? List.of() : platformCampaignIds;
  }

  boolean namesNothing() {
    return campaignIds.isEmpty() && platformCampaignIds.isEmpty();
  }
}
