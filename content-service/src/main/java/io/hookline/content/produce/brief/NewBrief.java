package io.hookline.content.produce.brief;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A brief to draft.
 *
 * @param creatorId who is asked; null for the brand's own team, or for the partnership's creator
 * @param partnershipId under whose terms it is made; null while there is none
 * @param campaignId what it is made for; null for no campaign
 * @param note about its first version
 */
record NewBrief(
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(nullable = true) UUID campaignId,
    @NotNull @Valid BriefDraft content,
    @Size(max = 1000) @Schema(examples = "After the call of Monday", nullable = true)
        String note) {}
