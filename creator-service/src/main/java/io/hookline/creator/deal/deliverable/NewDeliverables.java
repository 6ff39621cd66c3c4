package io.hookline.creator.deal.deliverable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same deliverables for one partnership or for several: each gets each of them. */
@Schema(name = "NewDeliverables")
record NewDeliverables(
    @NotEmpty @Size(max = 200) @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> partnershipIds,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid DeliverablePlan> deliverables) {}
