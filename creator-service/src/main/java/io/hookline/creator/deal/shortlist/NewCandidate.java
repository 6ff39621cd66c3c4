package io.hookline.creator.deal.shortlist;

import io.hookline.kit.audit.Personal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A creator to propose.
 *
 * @param agencyComment why; the client reads it
 */
@Schema(name = "NewCandidate")
record NewCandidate(
    @NotNull UUID creatorId,
    @Personal
        @Size(max = 2000)
        @Schema(examples = "Her textures videos hold viewers", nullable = true)
        String agencyComment) {}
