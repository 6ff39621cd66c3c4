package io.hookline.creator.deal.deliverable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a deliverable can change.
 *
 * @param plan as long as it is open
 * @param postIds posts of the creator that deliver it, also once it is accepted
 */
@Schema(name = "DeliverableUpdate")
record DeliverableUpdate(
    @NotNull @Valid DeliverablePlan plan,
    @NotNull @Size(max = 100) @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> postIds) {}
