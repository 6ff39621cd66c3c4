package io.hookline.creator.deal.deliverable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the creator is told with a step that is not what was hoped for. */
@Schema(name = "NewDeliverableAnswer")
record NewAnswer(
    @NotBlank @Size(max = 10_000) @Schema(examples = "Please show the texture earlier")
        String note) {}
