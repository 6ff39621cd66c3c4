package io.hookline.creator.door.own;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that a creator says in a dispute. */
@Schema(name = "NewDoorDisputeMessage")
public record NewOwnMessage(
    @NotBlank @Size(max = 5000) @Schema(examples = "Both were paid with my code.") String text) {}
