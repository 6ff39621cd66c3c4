package io.hookline.webhooks.subscription;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a secret is replaced; may be left out. */
record Rotation(
    @Min(0)
        @Max(168)
        @Schema(
            nullable = true,
            examples = "24",
            description =
                "How many hours the former secret stays valid beside the new one; 24 if null")
        Integer overlapHours) {}
